/** What the stand-ins' SOAP endpoints share: who may call. */
package id.go.imigrasi.paspor.neighbours.soap;
