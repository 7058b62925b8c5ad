/** The adjudicator's desk. */
package id.go.imigrasi.paspor.web.adjudication;
