/**
 * The personalization station, its two readers of chips, and the printers of zone and data page.
 * Doc 9303-3, -4, -10, -12.
 */
package id.go.imigrasi.paspor.integration.personalization;
