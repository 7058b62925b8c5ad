/**
 * Passports after their making: what a person holds or held, here or at another office, and which
 * of them still lets anybody travel. Permenkumham 8/2014 art. 25 to 41.
 */
package id.go.imigrasi.paspor.domain.passport;
