package id.go.imigrasi.paspor.domain.booklet;

/**
 * How many books of one product a location has in one state.
 *
 * @param product code
 * @param location code
 */
public record StockLine(String product, String location, BookletState state, long books) {}
