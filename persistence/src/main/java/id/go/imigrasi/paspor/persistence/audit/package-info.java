/** Rows of the audit log. */
package id.go.imigrasi.paspor.persistence.audit;
