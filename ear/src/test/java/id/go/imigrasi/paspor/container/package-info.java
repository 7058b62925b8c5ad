/** The server that the in-server tests share. */
package id.go.imigrasi.paspor.container;
