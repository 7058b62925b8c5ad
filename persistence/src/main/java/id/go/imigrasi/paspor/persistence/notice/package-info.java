/** Messages to citizens that wait or went, as rows. */
package id.go.imigrasi.paspor.persistence.notice;
