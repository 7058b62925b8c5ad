package id.go.imigrasi.paspor.signer;

/** The version of the security object inside EF.SOD (Doc 9303-10 §4.6.2.3). */
enum ObjectVersion {
  /** As the Indonesian chips of 2025 carry it. */
  V0,
  /** With the LDS and Unicode versions, as Doc 9303-10 recommends. */
  V1
}
