/** The directorate's register of passports and of applications alive at the other offices. */
package id.go.imigrasi.paspor.neighbours.register;
