package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.util.Objects;
import java.util.Optional;

/**
 * The elements as the applicant stated them, for Dukcapil to compare.
 *
 * @param address street and number; may be absent
 */
public record IdentityQuestion(
    Nik nik,
    Optional<FamilyCardNumber> familyCard,
    FullName fullName,
    Birth birth,
    Sex sex,
    Optional<String> address) {

  public IdentityQuestion {
    Objects.requireNonNull(nik);
    Objects.requireNonNull(familyCard);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(birth);
    Objects.requireNonNull(sex);
    Objects.requireNonNull(address);
  }

  public static IdentityQuestion about(Applicant applicant) {
    return new IdentityQuestion(
        applicant.nik(),
        Optional.ofNullable(applicant.familyCard()),
        applicant.fullName(),
        applicant.birth(),
        applicant.sex(),
        Optional.of(applicant.address().street()));
  }

  @Override
  public String toString() {
    return "IdentityQuestion[" + nik + "]";
  }
}
