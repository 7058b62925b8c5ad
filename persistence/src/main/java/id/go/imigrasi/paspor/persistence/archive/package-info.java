/** The dispatch book, boxes and the retention schedule as rows. */
package id.go.imigrasi.paspor.persistence.archive;
