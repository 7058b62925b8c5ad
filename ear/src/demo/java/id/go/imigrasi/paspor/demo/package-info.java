/**
 * Fills a new demo office: officers, sessions, booklets and some fifty people who do not exist,
 * walked through the real services with the clock in the past. No part of the production zip.
 */
package id.go.imigrasi.paspor.demo;
