/**
 * The booth's captures: face, ten fingers, signature, and the search for the same person under
 * another name. UU 27/2022 art. 4(2): specific personal data.
 */
package id.go.imigrasi.paspor.domain.biometrics;
