package id.go.imigrasi.paspor.neighbours.residents;

import java.util.Optional;

/**
 * One change of the cekal centre's list.
 *
 * @param version its number: each is one more than the one before
 * @param entry what the entry says now; empty when it was taken off
 */
public record ListChange(long version, String entryId, Optional<ListedPerson> entry) {}
