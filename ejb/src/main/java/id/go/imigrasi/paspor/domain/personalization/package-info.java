/**
 * Making the book: what stands on its data page and in its chip, the order to the station, its
 * answers, and the second reading by another person. Doc 9303-3, -4, -10 and -12; Permenkumham
 * 8/2014 art. 22.
 */
package id.go.imigrasi.paspor.domain.personalization;
