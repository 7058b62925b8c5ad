/**
 * What leaves the office for the directorate and what comes in from outside: nothing lost, nothing
 * taken twice.
 */
package id.go.imigrasi.paspor.domain.feed;
