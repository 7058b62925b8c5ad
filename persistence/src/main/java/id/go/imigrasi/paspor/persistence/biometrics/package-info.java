/** Rows of images and captures, encrypted with keys outside the database. */
package id.go.imigrasi.paspor.persistence.biometrics;
