/** Where the office speaks with its neighbours, prints its papers and makes its booklets. */
package id.go.imigrasi.paspor.integration;
