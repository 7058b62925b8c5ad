/**
 * What went wrong with a product or its data, who found it at which stage, and the way back: the
 * office's procedure for non-conformities (ketidaksesuaian).
 */
package id.go.imigrasi.paspor.domain.conformity;
