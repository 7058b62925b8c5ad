/** The synthetic people the stand-ins know: one file, one table, the same person everywhere. */
package id.go.imigrasi.paspor.neighbours.residents;
