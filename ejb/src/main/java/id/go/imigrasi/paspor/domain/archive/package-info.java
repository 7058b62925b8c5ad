/**
 * Tikim's archive: finished files come by the transfer register, are boxed and shelved, lent, and
 * after their retention proposed for destruction. UU 43/2009; Permenkumham 54/2016 on retention.
 */
package id.go.imigrasi.paspor.domain.archive;
