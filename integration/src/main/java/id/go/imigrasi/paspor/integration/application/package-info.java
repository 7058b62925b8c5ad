/** Registrations as M-Paspor hands them over, changes and cancels them, over REST. */
package id.go.imigrasi.paspor.integration.application;
