/** The printer of letters, slips and register pages. */
package id.go.imigrasi.paspor.integration.letter;
