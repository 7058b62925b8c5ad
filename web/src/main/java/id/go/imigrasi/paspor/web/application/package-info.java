/** The case file: one application with its whole history. */
package id.go.imigrasi.paspor.web.application;
