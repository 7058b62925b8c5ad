/** The applicants of all applications as rows. */
package id.go.imigrasi.paspor.persistence.applicant;
