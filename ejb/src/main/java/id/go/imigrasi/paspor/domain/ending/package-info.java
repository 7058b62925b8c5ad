/**
 * How applications end and what each ending leaves behind: money, place, booklet, old passport,
 * letters, archive series. Permenkumham 8/2014 art. 21, 23, 25 to 41; Permenkumham 18/2022.
 */
package id.go.imigrasi.paspor.domain.ending;
