/** Standards in force and measured service periods as rows. */
package id.go.imigrasi.paspor.persistence.servicestandard;
