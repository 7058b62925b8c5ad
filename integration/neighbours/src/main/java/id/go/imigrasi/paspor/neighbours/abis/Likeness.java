package id.go.imigrasi.paspor.neighbours.abis;

/**
 * Somebody whose fingers are like those asked about.
 *
 * @param score sum over two fingers
 */
record Likeness(String reference, double score) {}
