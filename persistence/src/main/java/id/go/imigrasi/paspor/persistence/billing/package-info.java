/** Tariff, bills and the book of payments as rows. */
package id.go.imigrasi.paspor.persistence.billing;
