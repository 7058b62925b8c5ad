/** The office, its places, people, days and products as rows. */
package id.go.imigrasi.paspor.persistence.office;
