/**
 * People who do not exist, for the stand-ins, the tests and the demo office: names, numbers, faces,
 * fingers, signatures and papers, each the same for the same seed. Plain Java.
 */
package id.go.imigrasi.paspor.neighbours.people;
