/** SOAP clients on the server's own CXF: a contract, a UsernameToken, limits. */
package id.go.imigrasi.paspor.integration.soap;
