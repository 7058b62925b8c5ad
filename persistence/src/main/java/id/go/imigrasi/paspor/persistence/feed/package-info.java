/** Rows that wait for the relay, and keys of what was received. */
package id.go.imigrasi.paspor.persistence.feed;
