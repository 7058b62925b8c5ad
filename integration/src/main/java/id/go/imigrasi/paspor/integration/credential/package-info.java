/** Who may call the office's addresses for machines. */
package id.go.imigrasi.paspor.integration.credential;
