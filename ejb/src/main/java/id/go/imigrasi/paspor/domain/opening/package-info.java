/**
 * The opening day: what the office brings along from the system before, taken in from files by two
 * people: blanks, open cases, passports on the shelf, and the boxes of the archive.
 */
package id.go.imigrasi.paspor.domain.opening;
