/**
 * The outage board: how each neighbour answers, what waits for it and since when, what stands still
 * because of it, and how fast the backlog drains once it is back. UU 25/2009 on public service: the
 * counters go on.
 */
package id.go.imigrasi.paspor.domain.outage;
