package id.go.imigrasi.paspor.domain.personalization;

/** A part of the machine readable zone's lower line that carries its own check digit. */
public enum MrzField {
  DOCUMENT_NUMBER,
  BIRTH_DATE,
  EXPIRY_DATE,
  OPTIONAL_DATA,
  COMPOSITE
}
