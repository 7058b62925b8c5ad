package id.go.imigrasi.paspor.domain;

/** A system outside the office that the office asks or tells something. */
public enum Neighbour {
  M_PASPOR,
  SIMPONI,
  DUKCAPIL,
  CEKAL_CENTRE,
  PASSPORT_REGISTER,
  DIRECTORATE,
  /** The central comparison of faces and fingers. */
  ABIS,
  SIGNER,
  STATION,
  MAIL
}
