package id.go.imigrasi.paspor.domain.applicant;

import java.util.Objects;

/** Who stands for a child before the office: father, mother, or whom a court gave the custody. */
public record Guardian(FullName name, Nik nik, Relation relation) {

  public Guardian {
    Objects.requireNonNull(name);
    Objects.requireNonNull(nik);
    Objects.requireNonNull(relation);
  }

  /** What ties the guardian to the child. */
  public enum Relation {
    FATHER,
    MOTHER,
    COURT_APPOINTED
  }
}
