/** The centre that keeps the lists of exit and entry bans. */
package id.go.imigrasi.paspor.neighbours.cekal;
