/**
 * What the office promises: minutes per step of its procedure of 2 Feb 2023, working days to the
 * passport, and the law's limit. UU 25/2009 art. 21; Permenkumham 8/2014 art. 22.
 */
package id.go.imigrasi.paspor.domain.servicestandard;
