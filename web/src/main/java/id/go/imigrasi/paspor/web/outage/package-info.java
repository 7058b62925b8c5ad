/** The outage board's page. */
package id.go.imigrasi.paspor.web.outage;
