/** What the server asks to know whether this office may take requests. */
package id.go.imigrasi.paspor.persistence.health;
