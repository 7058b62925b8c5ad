package id.go.imigrasi.paspor.domain.personalization;

import java.util.Map;
import java.util.Set;

/**
 * What a reader found in a chip, from the bytes alone.
 *
 * @param mrz the 88 characters of DG1
 * @param faceSha256 of the picture inside DG2, lower-case hexadecimal
 * @param face that picture itself; empty where DG2 is not the one that was signed
 * @param listed data groups that EF.COM lists
 * @param signed hash by data group that EF.SOD holds, lower-case hexadecimal
 * @param computed hash by data group of the files themselves
 * @param signatureValid under the certificate inside EF.SOD
 * @param signerTrusted whether that certificate comes from a known country signing authority, was
 *     valid and may sign passports
 */
public record ChipReading(
    Mrz mrz,
    String faceSha256,
    byte[] face,
    Set<Integer> listed,
    Map<Integer, String> signed,
    Map<Integer, String> computed,
    boolean signatureValid,
    boolean signerTrusted) {
  public ChipReading {
    listed = Set.copyOf(listed);
    signed = Map.copyOf(signed);
    computed = Map.copyOf(computed);
  }

  @Override
  public String toString() {
    return "ChipReading" + signed.keySet();
  }
}
