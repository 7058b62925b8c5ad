/** Sessions and the places taken in them, as rows. */
package id.go.imigrasi.paspor.persistence.appointment;
