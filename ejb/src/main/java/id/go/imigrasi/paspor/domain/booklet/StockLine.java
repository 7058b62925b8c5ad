package id.go.imigrasi.paspor.domain.booklet;

/**
 * How many books of one kind a location has in one state.
 *
 * @param blank kind of the blank
 * @param location code
 */
public record StockLine(String blank, String location, BookletState state, long books) {}
