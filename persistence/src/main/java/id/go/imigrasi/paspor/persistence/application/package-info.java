/** Rows of applications and their transitions. */
package id.go.imigrasi.paspor.persistence.application;
