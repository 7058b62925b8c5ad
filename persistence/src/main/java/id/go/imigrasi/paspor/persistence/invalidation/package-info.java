/** The book of measures against passports, and their grounds, as rows. */
package id.go.imigrasi.paspor.persistence.invalidation;
