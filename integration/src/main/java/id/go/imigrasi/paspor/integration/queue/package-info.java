/** The wall displays of the waiting room, reached over a topic. */
package id.go.imigrasi.paspor.integration.queue;
