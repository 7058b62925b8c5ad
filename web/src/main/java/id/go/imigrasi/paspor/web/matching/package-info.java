/** The administrator's page on the rules by which the machine calls people alike. */
package id.go.imigrasi.paspor.web.matching;
