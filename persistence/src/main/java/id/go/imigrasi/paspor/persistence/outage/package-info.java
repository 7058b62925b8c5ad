/** What waits for the neighbours, counted over the rows of all desks. */
package id.go.imigrasi.paspor.persistence.outage;
