/** The records of the opening day. */
package id.go.imigrasi.paspor.persistence.opening;
