/**
 * One service per desk: transaction, role, order of calls. Always load, gather facts, take, save,
 * tell; the rules are in the domain.
 */
package id.go.imigrasi.paspor.service;
