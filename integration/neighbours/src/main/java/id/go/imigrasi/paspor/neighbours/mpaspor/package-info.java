/**
 * The M-Paspor app's server: fetches the office's quota, raises a bill, photographs papers and
 * hands the registration over until the office has it.
 */
package id.go.imigrasi.paspor.neighbours.mpaspor;
