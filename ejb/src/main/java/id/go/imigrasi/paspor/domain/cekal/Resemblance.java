package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.CekalHit.Reason;
import id.go.imigrasi.paspor.domain.cekal.NameSearch.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An applicant beside a listed person: whether the two are alike enough for an officer to look, and
 * every part that spoke for or against it.
 */
public final class Resemblance {
  /** From this score on an officer looks; below nothing is said. */
  static final int SOFT = 80;

  private static final int CERTAIN = 100;

  private final ScreeningQuestion applicant;
  private final Candidate candidate;
  private final MatchingRules rules;
  private final BirthAgreement birth;

  private Resemblance(ScreeningQuestion applicant, Candidate candidate, MatchingRules rules) {
    this.applicant = applicant;
    this.candidate = candidate;
    this.rules = rules;
    this.birth = BirthAgreement.of(applicant.birth().date(), candidate.person().births());
  }

  /** The hit with its explanation; empty when too little agrees. */
  public static Optional<CekalHit> of(
      ScreeningQuestion applicant, Candidate candidate, MatchingRules rules) {
    return new Resemblance(applicant, candidate, rules).hit();
  }

  private Optional<CekalHit> hit() {
    if (!candidate.numbers().isEmpty()) {
      return Optional.of(new CekalHit(candidate.person().entry(), CERTAIN, reasons()));
    }
    double asked = asked();
    double name = candidate.name().likeness();
    return name >= asked && said() >= rules.bits(MatchingWeight.LEAST)
        ? Optional.of(new CekalHit(candidate.person().entry(), score(name, asked), reasons()))
        : Optional.empty();
  }

  /** What the agreement of name and birth says, in bits. */
  private double said() {
    return candidate.name().information() + rules.band(birth).bits();
  }

  private double asked() {
    double asked = rules.band(birth).likeness();
    asked =
        said() < rules.bits(MatchingWeight.INFORMATION)
            ? Math.max(asked, rules.share(MatchingWeight.WHOLLY))
            : asked;
    asked += candidate.name().listed().weak() ? rules.share(MatchingWeight.WEAK_ALIAS) : 0;
    asked += sex() == Agreement.OTHER ? rules.share(MatchingWeight.OTHER_SEX) : 0;
    asked -= place() == Agreement.SAME ? rules.share(MatchingWeight.SAME_PLACE) : 0;
    return Math.min(asked, 1);
  }

  private int score(double name, double asked) {
    int best = rules.band(birth).best();
    double share = asked >= 1 ? 1 : (name - asked) / (1 - asked);
    return (int) Math.round(SOFT + (best - SOFT) * share);
  }

  private Agreement sex() {
    Optional<Sex> listed = candidate.person().sex();
    if (listed.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    return listed.get() == applicant.sex() ? Agreement.SAME : Agreement.OTHER;
  }

  private Agreement place() {
    if (candidate.person().birthPlaces().isEmpty()) {
      return Agreement.UNKNOWN;
    }
    String own = applicant.birth().place().toUpperCase(Locale.ROOT);
    boolean same =
        candidate.person().birthPlaces().stream()
            .map(place -> place.toUpperCase(Locale.ROOT))
            .anyMatch(place -> place.contains(own) || own.contains(place));
    return same ? Agreement.SAME : Agreement.OTHER;
  }

  private List<Reason> reasons() {
    List<Reason> reasons = new ArrayList<>();
    candidate.numbers().forEach(number -> reasons.add(new Reason("number", number, CERTAIN)));
    reasons.add(new Reason(nameElement(), named(), candidate.name().percent()));
    reasons.add(new Reason("birth." + birth, births(), birthPercent()));
    candidate
        .person()
        .sex()
        .ifPresent(sex -> reasons.add(reason("sex", String.valueOf(sex.mrz()), sex())));
    if (place() != Agreement.UNKNOWN) {
      String places =
          String.join(", ", candidate.person().birthPlaces().stream().sorted().toList());
      reasons.add(reason("birthPlace", places, place()));
    }
    return reasons;
  }

  private String nameElement() {
    return candidate.name().listed().weak() ? "weakAlias" : "fullName";
  }

  private String named() {
    String alias = candidate.name().listed().text();
    List<String> words = candidate.name().words();
    return words.isEmpty() ? alias : alias + ": " + String.join(", ", words);
  }

  private String births() {
    return String.join(
        " / ",
        candidate.person().births().stream()
            .map(each -> each.exact() ? each.earliest().toString() : span(each))
            .toList());
  }

  private static String span(ListedBirth birth) {
    return birth.spansOneYear()
        ? Integer.toString(birth.earliest().getYear())
        : birth.earliest().getYear() + "-" + birth.latest().getYear();
  }

  private int birthPercent() {
    return switch (birth) {
      case SAME_DAY -> CERTAIN;
      case DAY_AND_MONTH_SWAPPED -> 90;
      case ONE_PART_OFF -> 75;
      case SAME_YEAR -> 70;
      case WITHIN_SPAN -> 60;
      case ONE_YEAR_OFF -> 40;
      case NOT_LISTED, OTHER -> 0;
    };
  }

  private static Reason reason(String element, String listed, Agreement agreement) {
    return new Reason(element, listed, agreement == Agreement.SAME ? CERTAIN : 0);
  }

  private enum Agreement {
    SAME,
    OTHER,
    UNKNOWN
  }
}
