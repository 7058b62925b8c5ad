/** The papers of a case for the desks' printers. */
package id.go.imigrasi.paspor.web.letter;
