/** The two lines to Dukcapil: SOAP as the directorate wants it, JSON as subscribers use it. */
package id.go.imigrasi.paspor.integration.identity;
