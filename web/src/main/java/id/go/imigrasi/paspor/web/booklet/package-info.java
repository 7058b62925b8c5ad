/** The custodian's page. */
package id.go.imigrasi.paspor.web.booklet;
