/**
 * The treasurer's desk: what is due, the bill at SIMPONI, the payment with its NTPN, and the
 * payments that belong to nobody yet. The office takes no cash. UU 9/2018 (PNBP), PP 45/2024 and
 * before it PP 28/2019 (tariffs), Permenkumham 8/2014 art. 21 (no refund after a rejection).
 */
package id.go.imigrasi.paspor.domain.billing;
