/** The population register: verification by element over SOAP and over the direct JSON line. */
package id.go.imigrasi.paspor.neighbours.dukcapil;
