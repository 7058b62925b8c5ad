/** The treasurer's page: payments that belong to nobody, and the day's book. */
package id.go.imigrasi.paspor.web.billing;
