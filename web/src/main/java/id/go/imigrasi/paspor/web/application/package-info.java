/** The case file, as everybody in the office may open it; each opening is written down. */
package id.go.imigrasi.paspor.web.application;
