/**
 * The papers the office gives out: letters, slips and the pages of its registers. Tata naskah dinas
 * of the ministry; Permenkumham 8/2014 art. 7, 9, 23.
 */
package id.go.imigrasi.paspor.domain.letter;
