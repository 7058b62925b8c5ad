/** The vault's and drawers' rows. */
package id.go.imigrasi.paspor.persistence.booklet;
