/**
 * What a citizen's own app calls: a code by mail, a pass for it, how the own application stands.
 */
package id.go.imigrasi.paspor.integration.follow;
