/** The book of non-conformities as rows. */
package id.go.imigrasi.paspor.persistence.conformity;
