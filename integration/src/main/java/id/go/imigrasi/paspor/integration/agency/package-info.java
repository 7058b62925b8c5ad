/** What external agencies ask the office over SOAP. */
package id.go.imigrasi.paspor.integration.agency;
