/**
 * The calendar of the counters: how many people a location can take in a session, who holds a
 * place, who has one, and who did not come. One change of date, at the latest the day before (H-1).
 */
package id.go.imigrasi.paspor.domain.appointment;
