/** The hand-over register and the shelves as rows. */
package id.go.imigrasi.paspor.persistence.handover;
