/** The desk of withdrawals, revocations and cancellations. */
package id.go.imigrasi.paspor.web.invalidation;
