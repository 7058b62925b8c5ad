package id.go.imigrasi.paspor.domain.identity;

/** The elements of a person's record that the office lets Dukcapil compare. */
public enum Element {
  FAMILY_CARD,
  NAME,
  BIRTH_PLACE,
  BIRTH_DATE,
  SEX,
  ADDRESS
}
