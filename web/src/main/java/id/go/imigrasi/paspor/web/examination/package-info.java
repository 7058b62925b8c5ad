/** Inteldakim's desk and the head's decisions. */
package id.go.imigrasi.paspor.web.examination;
