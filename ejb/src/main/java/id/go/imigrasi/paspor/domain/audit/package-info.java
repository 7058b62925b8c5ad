/**
 * Who read or was refused what, beside the transitions that carry their own chain. UU 27/2022 art.
 * 31 asks for a record of processing.
 */
package id.go.imigrasi.paspor.domain.audit;
