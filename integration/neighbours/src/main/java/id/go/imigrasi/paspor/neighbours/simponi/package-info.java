/**
 * SIMPONI and the collecting agents behind it: gives billing codes, takes money, tells whoever asks
 * and pushes to the office until it accepts.
 */
package id.go.imigrasi.paspor.neighbours.simponi;
