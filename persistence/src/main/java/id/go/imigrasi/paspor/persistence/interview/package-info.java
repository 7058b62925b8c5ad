/** Rows of interviews and of the forms they follow. */
package id.go.imigrasi.paspor.persistence.interview;
