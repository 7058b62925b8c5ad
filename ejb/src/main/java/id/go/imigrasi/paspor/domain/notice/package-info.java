/** Messages to citizens: short, neutral, without anything a stranger may not read. UU 27/2022. */
package id.go.imigrasi.paspor.domain.notice;
