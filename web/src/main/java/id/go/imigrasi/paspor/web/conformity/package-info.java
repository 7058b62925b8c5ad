/** The book of non-conformities. */
package id.go.imigrasi.paspor.web.conformity;
