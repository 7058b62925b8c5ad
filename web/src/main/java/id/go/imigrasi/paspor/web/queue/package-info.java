/** The counter's bar on every desk. */
package id.go.imigrasi.paspor.web.queue;
