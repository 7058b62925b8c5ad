/** What every page needs: how dates, money and numbers read, and how refusals become words. */
package id.go.imigrasi.paspor.web.support;
