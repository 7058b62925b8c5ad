/** The orders to the station, the station's own jobs, and the quality reports. */
package id.go.imigrasi.paspor.persistence.personalization;
