/**
 * How a citizen's own app comes to the citizen's own case: a code by mail, for it a pass that soon
 * ends. UU 27/2022 art. 35 asks that personal data be guarded against whoever has no part in them.
 */
package id.go.imigrasi.paspor.domain.follow;
