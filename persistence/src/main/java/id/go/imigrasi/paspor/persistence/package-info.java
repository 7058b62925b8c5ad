/** How the office's rows are kept: entities, repositories and migrations, by desk. */
package id.go.imigrasi.paspor.persistence;
