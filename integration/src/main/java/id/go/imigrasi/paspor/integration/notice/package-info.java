/** Messages to citizens by mail: neutral texts in two languages. */
package id.go.imigrasi.paspor.integration.notice;
