/** Tikim's archive. */
package id.go.imigrasi.paspor.web.archive;
