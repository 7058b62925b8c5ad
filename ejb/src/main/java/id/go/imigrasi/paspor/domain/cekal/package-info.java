/**
 * Cegah and tangkal: whether somebody may leave or enter the country, asked at the cekal centre,
 * and the clearance of an applicant who merely resembles an entry. UU 6/2011 art. 91 to 103 as
 * amended by UU 63/2024; Permenimipas 13/2025. That somebody is listed is a secret of the desk.
 */
package id.go.imigrasi.paspor.domain.cekal;
