/** The line to the cekal centre. */
package id.go.imigrasi.paspor.integration.cekal;
