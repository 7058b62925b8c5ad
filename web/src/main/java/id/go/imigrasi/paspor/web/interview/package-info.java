/** The interview's part of the booth's page. */
package id.go.imigrasi.paspor.web.interview;
