/**
 * Hand-over (penyerahan): the shelf of finished passports, who may collect, and the register that
 * the collector signs. Permenkumham 8/2014 art. 23; uncollected after a month, art. 30.
 */
package id.go.imigrasi.paspor.domain.handover;
