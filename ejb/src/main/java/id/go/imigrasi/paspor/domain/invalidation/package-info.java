/**
 * Withdrawal (penarikan), revocation (pencabutan) and cancellation (pembatalan) of a passport that
 * its holder has: proposed, decreed by the head, the book taken in, and given back when a
 * withdrawal ends. UU 6/2011 art. 31; Permenkumham 8/2014 art. 25 to 35 as amended by 18/2022.
 */
package id.go.imigrasi.paspor.domain.invalidation;
