/**
 * What Dukcapil says about the applicant: the population register decides whether a NIK exists and
 * whose it is; the office decides what agreement is enough. UU 24/2013 art. 58(4).
 */
package id.go.imigrasi.paspor.domain.identity;
