/** The clearance desk: whether an applicant who resembles an entry is the person meant. */
package id.go.imigrasi.paspor.web.cekal;
