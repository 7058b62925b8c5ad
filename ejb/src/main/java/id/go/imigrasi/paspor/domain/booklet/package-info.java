/**
 * The custodian's vault and the operators' drawers: every blank book by its perforated number, in
 * exactly one state, each movement of the stock signed by two people. Perdirjen
 * IMI-1868.PR.08.01/2010; Doc 9303-2 §4.3.
 */
package id.go.imigrasi.paspor.domain.booklet;
