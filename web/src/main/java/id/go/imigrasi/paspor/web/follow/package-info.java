/** The citizen's page: how the own application stands, in neutral words. */
package id.go.imigrasi.paspor.web.follow;
