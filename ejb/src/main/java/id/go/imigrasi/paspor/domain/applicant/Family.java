package id.go.imigrasi.paspor.domain.applicant;

/** The parents and the spouse that the form asks for; null where there is none or none is known. */
public record Family(Relative father, Relative mother, Relative spouse) {

  public static Family unknown() {
    return new Family(null, null, null);
  }
}
