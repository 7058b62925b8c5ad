/**
 * The applicant (pemohon) as the civil papers and the form describe the person. UU 24/2013 on
 * population administration; Permendagri 73/2022 on names; Permenkumham 8/2014 as amended by
 * 18/2022 on what a passport application states; UU 27/2022 on personal data.
 */
package id.go.imigrasi.paspor.domain.applicant;
