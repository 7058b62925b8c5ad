/** An office and its neighbours as processes of their own, which these tests kill. */
package id.go.imigrasi.paspor.crash;
