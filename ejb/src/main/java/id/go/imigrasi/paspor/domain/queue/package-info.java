/**
 * The waiting room: numbers per lane, counters that call them, and the lift's access cards that go
 * with an accepted file to the floor of the booths.
 */
package id.go.imigrasi.paspor.domain.queue;
