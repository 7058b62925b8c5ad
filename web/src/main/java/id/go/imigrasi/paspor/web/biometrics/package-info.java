/** The booth's page: photo, fingers, signature. */
package id.go.imigrasi.paspor.web.biometrics;
