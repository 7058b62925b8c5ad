/** The citizens' mailboxes: takes every mail the office sends and shows it. */
package id.go.imigrasi.paspor.neighbours.mailbox;
