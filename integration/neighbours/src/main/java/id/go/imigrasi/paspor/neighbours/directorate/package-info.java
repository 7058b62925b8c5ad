/**
 * The directorate behind its own broker: it keeps the office's feed, each event once, and its
 * adjudicators answer the office's questions (verifikasi tahap dua).
 */
package id.go.imigrasi.paspor.neighbours.directorate;
