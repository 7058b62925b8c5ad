/** Numbers, counters and lift cards as rows. */
package id.go.imigrasi.paspor.persistence.queue;
