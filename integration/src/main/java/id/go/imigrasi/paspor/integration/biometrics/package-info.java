/** Opens pictures and compares fingers: JDK ImageIO, JNBIS and SourceAFIS behind the ports. */
package id.go.imigrasi.paspor.integration.biometrics;
