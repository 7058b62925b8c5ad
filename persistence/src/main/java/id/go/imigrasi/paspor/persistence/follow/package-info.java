/** Mailed codes and passes as rows. */
package id.go.imigrasi.paspor.persistence.follow;
