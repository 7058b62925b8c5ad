/** What waits for the neighbours, counted over the rows of every kind of question. */
package id.go.imigrasi.paspor.persistence.outage;
