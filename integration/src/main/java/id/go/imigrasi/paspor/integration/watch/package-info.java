/** How the neighbours answer, seen from every question that the office asks them anyway. */
package id.go.imigrasi.paspor.integration.watch;
