/**
 * Stand-ins of the systems around the office: real protocols over real sockets, synthetic people
 * only, and a control page that makes each of them slow, unreachable or nonsensical.
 */
package id.go.imigrasi.paspor.neighbours;
