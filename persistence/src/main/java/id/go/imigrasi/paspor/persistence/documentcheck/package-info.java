/** Checklists, findings, scans and returned files as rows. */
package id.go.imigrasi.paspor.persistence.documentcheck;
