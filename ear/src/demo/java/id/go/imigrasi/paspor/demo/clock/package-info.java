/** The one clock of the demo office; it stands in {@code EAR/lib}, where all modules see it. */
package id.go.imigrasi.paspor.demo.clock;
