/** The operator's desk: what waits between the office and its neighbours. */
package id.go.imigrasi.paspor.web.feed;
