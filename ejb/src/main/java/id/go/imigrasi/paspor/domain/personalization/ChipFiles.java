package id.go.imigrasi.paspor.domain.personalization;

import java.util.Objects;

/**
 * The elementary files of one chip (Doc 9303-10 §4.6, §4.7).
 *
 * @param com EF.COM, tag 60
 * @param dg1 EF.DG1, tag 61
 * @param dg2 EF.DG2, tag 75
 * @param sod EF.SOD, tag 77
 */
public record ChipFiles(byte[] com, byte[] dg1, byte[] dg2, byte[] sod) {
  public ChipFiles {
    Objects.requireNonNull(com);
    Objects.requireNonNull(dg1);
    Objects.requireNonNull(dg2);
    Objects.requireNonNull(sod);
  }

  @Override
  public String toString() {
    return "ChipFiles[***]";
  }
}
