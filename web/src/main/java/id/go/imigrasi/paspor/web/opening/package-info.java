/** The opening day on the administrator's screen. */
package id.go.imigrasi.paspor.web.opening;
