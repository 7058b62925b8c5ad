/**
 * The central ABIS at the directorate's broker, in the message shape of MOSIP's ABIS API: it really
 * compares the fingers of what was taken in.
 */
package id.go.imigrasi.paspor.neighbours.abis;
