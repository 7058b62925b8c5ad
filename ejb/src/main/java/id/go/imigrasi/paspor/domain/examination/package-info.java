/**
 * The examination by Inteldakim (BAP) of lost, damaged and duplicate passports, changed and
 * doubtful data: the record of questions and answers, the opinion, the head's decision.
 * Permenkumham 8/2014 art. 41 and following.
 */
package id.go.imigrasi.paspor.domain.examination;
