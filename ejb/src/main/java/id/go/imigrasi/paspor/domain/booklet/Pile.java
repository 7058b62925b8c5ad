package id.go.imigrasi.paspor.domain.booklet;

/**
 * Books of one kind that lie together, as somebody who counts finds them: a drawer's free books and
 * those set aside are one pile.
 *
 * @param blank kind of the blank
 * @param place its state is in the vault, in a drawer or spoilt
 * @param books what the stock book says
 */
public record Pile(String blank, Place place, long books) {}
