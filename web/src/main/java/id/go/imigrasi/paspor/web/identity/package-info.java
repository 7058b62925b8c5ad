/** What the population register and the passport register say, on every desk that weighs it. */
package id.go.imigrasi.paspor.web.identity;
