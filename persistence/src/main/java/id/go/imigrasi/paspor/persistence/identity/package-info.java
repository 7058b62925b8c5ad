/** The rows of the questions to Dukcapil. */
package id.go.imigrasi.paspor.persistence.identity;
