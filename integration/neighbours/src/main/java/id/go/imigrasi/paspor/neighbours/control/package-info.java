/** The switches that make a stand-in behave well, slowly, not at all or like a broken machine. */
package id.go.imigrasi.paspor.neighbours.control;
