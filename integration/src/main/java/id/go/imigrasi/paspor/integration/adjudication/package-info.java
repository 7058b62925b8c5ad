/** The directorate's answers to the office's cases, over the core bridge of its broker. */
package id.go.imigrasi.paspor.integration.adjudication;
