/** The line to the directorate's passport register. */
package id.go.imigrasi.paspor.integration.passport;
