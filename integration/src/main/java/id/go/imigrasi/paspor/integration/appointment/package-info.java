/** The office's sessions as M-Paspor fetches them. */
package id.go.imigrasi.paspor.integration.appointment;
