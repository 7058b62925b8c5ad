/** Information desk, supervisor and administration. */
package id.go.imigrasi.paspor.web.office;
