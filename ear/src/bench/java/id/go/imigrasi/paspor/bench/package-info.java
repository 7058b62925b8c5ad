/**
 * Measures the office: its outbox against a bare send, and whole applications against pgbench.
 * Figures and profiles only; who walks through the desks stands beside the demo's people. In the
 * benchmark's EAR alone.
 */
package id.go.imigrasi.paspor.bench;
