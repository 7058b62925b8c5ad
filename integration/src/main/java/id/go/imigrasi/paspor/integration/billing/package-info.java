/**
 * SIMPONI on the wire: two lines to ask it, chosen by a setting, and the address to which it pushes
 * payments.
 */
package id.go.imigrasi.paspor.integration.billing;
