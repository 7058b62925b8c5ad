/** The files of the opening day, as they are written. */
package id.go.imigrasi.paspor.integration.opening;
