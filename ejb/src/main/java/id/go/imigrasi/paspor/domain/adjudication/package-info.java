/**
 * The decision on an application: the local adjudicator's, and the second stage at the directorate
 * (verifikasi tahap dua). Permenkumham 8/2014 as amended by 18/2022.
 */
package id.go.imigrasi.paspor.domain.adjudication;
