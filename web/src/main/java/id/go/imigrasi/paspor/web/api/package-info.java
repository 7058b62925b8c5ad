/** The office's REST interface: its root and the one form all its errors take (RFC 9457). */
package id.go.imigrasi.paspor.web.api;
