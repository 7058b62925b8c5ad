/**
 * What every desk's concepts share: the neighbours and what it means that one is away. Plain Java.
 */
package id.go.imigrasi.paspor.domain;
