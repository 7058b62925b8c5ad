/**
 * The application (permohonan) and its life: who may take which step when. Permenkumham 8/2014 as
 * amended by 18/2022.
 */
package id.go.imigrasi.paspor.domain.application;
