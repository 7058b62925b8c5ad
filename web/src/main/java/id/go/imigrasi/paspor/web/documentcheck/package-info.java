/** Customer Service's desk. */
package id.go.imigrasi.paspor.web.documentcheck;
