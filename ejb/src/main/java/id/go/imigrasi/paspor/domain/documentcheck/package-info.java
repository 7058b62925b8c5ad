/**
 * Customer Service's table: the originals beside the scans, paper by paper. Permenkumham 8/2014 as
 * amended by 18/2022, art. 4 and following; an incomplete file goes back and counts as withdrawn
 * when it is not completed in time.
 */
package id.go.imigrasi.paspor.domain.documentcheck;
