package id.go.imigrasi.paspor.domain.identity;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The elements as somebody stated them, for Dukcapil to compare; of whom the office knows less, it
 * asks less.
 *
 * @param address street and number; may be absent
 */
public record IdentityQuestion(
    Nik nik,
    Optional<FamilyCardNumber> familyCard,
    FullName fullName,
    Optional<Birth> birth,
    Optional<Sex> sex,
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
        Optional.of(applicant.birth()),
        Optional.of(applicant.sex()),
        Optional.of(applicant.address().street()));
  }

  /**
   * Who stands for a child: number and name, the sex that goes with father or mother, and the birth
   * where the form states it for the same name.
   */
  public static IdentityQuestion about(Guardian guardian, Family family) {
    return new IdentityQuestion(
        guardian.nik(),
        Optional.empty(),
        guardian.name(),
        Stream.of(family.father(), family.mother())
            .filter(Objects::nonNull)
            .filter(each -> each.name().equals(guardian.name()))
            .map(Relative::birth)
            .filter(Objects::nonNull)
            .findFirst(),
        switch (guardian.relation()) {
          case FATHER -> Optional.of(Sex.MALE);
          case MOTHER -> Optional.of(Sex.FEMALE);
          case COURT_APPOINTED -> Optional.empty();
        },
        Optional.empty());
  }

  /** Somebody of whom only the identity card was seen. */
  public static IdentityQuestion about(Nik nik, FullName name) {
    return new IdentityQuestion(
        nik, Optional.empty(), name, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** What the register is asked to compare. */
  public Set<Element> elements() {
    EnumSet<Element> asked = EnumSet.of(Element.NAME);
    familyCard.ifPresent(card -> asked.add(Element.FAMILY_CARD));
    birth.ifPresent(born -> asked.addAll(Set.of(Element.BIRTH_PLACE, Element.BIRTH_DATE)));
    sex.ifPresent(stated -> asked.add(Element.SEX));
    address.ifPresent(street -> asked.add(Element.ADDRESS));
    return asked;
  }

  /**
   * The same for the same number with the same elements, and for nothing else.
   *
   * @return SHA-256 over all that is stated, 64 hexadecimal digits; whoever guesses the person can
   *     recompute it, so it is kept only where the person is kept too
   */
  public String mark() {
    String stated =
        Stream.of(
                Optional.of(nik.digits()),
                familyCard.map(FamilyCardNumber::digits),
                Optional.of(fullName.text()),
                birth.map(Birth::place),
                birth.map(born -> born.date().toString()),
                sex.map(Sex::name),
                address)
            .map(each -> each.map(text -> text.length() + ":" + text).orElse("-"))
            .collect(Collectors.joining("|"));
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(stated.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return "IdentityQuestion[" + nik + "]";
  }
}
