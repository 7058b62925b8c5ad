/** The feed to the central directorate: rows, relay, core bridge. */
package id.go.imigrasi.paspor.integration.feed;
