/** The pages of the print operator and of the quality desk. */
package id.go.imigrasi.paspor.web.personalization;
