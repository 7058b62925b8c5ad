/** Direct lines: plain HTTP to a neighbour, within a deadline and with a bounded answer. */
package id.go.imigrasi.paspor.integration.http;
