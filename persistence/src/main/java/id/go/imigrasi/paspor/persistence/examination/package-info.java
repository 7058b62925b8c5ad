/** Examination records, suspensions and endorsements as rows. */
package id.go.imigrasi.paspor.persistence.examination;
