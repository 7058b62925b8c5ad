/**
 * The frame around every screen: who may see which desk, the scan field, sign-in, language and
 * theme.
 */
package id.go.imigrasi.paspor.web.frame;
