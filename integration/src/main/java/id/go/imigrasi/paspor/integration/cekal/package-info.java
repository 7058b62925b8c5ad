/** The line to the cekal centre, and what the directorate's messages say of its list. */
package id.go.imigrasi.paspor.integration.cekal;
