/** The rows of the questions to the cekal centre, their hits, and the clearances. */
package id.go.imigrasi.paspor.persistence.cekal;
