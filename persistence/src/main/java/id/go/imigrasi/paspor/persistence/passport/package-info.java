/** The rows of the questions to the passport register and what it found. */
package id.go.imigrasi.paspor.persistence.passport;
