/** The hand-over desk. */
package id.go.imigrasi.paspor.web.handover;
