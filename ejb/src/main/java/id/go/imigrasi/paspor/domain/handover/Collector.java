package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who stands at the counter to collect, and what was shown. Permenkumham 8/2014 art. 23(1).
 *
 * @param name as on the identity paper
 * @param identityNumber number of the identity paper, at most 30 characters
 */
public record Collector(Kind kind, String name, String identityNumber, Set<Evidence> shown) {

  private static final Pattern IDENTITY_CARD = Pattern.compile("([0-9][ .-]*){16}");

  public Collector {
    Objects.requireNonNull(kind);
    name = name == null ? "" : name.strip();
    identityNumber = identityNumber == null ? "" : identityNumber.strip();
    if (name.isEmpty() || name.length() > 60) {
      throw Refused.because("handover.collector.name");
    }
    if (identityNumber.isEmpty() || identityNumber.length() > 30) {
      throw Refused.because("handover.collector.identity");
    }
    shown = Set.copyOf(shown);
  }

  /** Which papers this collector still has to show; empty when entitled. */
  public List<Refusal> missing() {
    List<Refusal> missing = new ArrayList<>();
    EnumSet<Evidence> asked = EnumSet.copyOf(kind.asked);
    asked.removeAll(shown);
    asked.forEach(evidence -> missing.add(evidence.refusal()));
    return missing;
  }

  /**
   * What the population register is asked about a proxy; the applicant and the family card are
   * known to it already, and of a paper that carries no NIK it knows nothing.
   */
  public Optional<IdentityQuestion> question() {
    return kind == Kind.PROXY
        ? nik().map(number -> IdentityQuestion.about(number, FullName.ofCivilPaper(name)))
        : Optional.empty();
  }

  /** The number on the paper that was shown, when it is an identity card's. */
  public Optional<Nik> nik() {
    return IDENTITY_CARD.matcher(identityNumber).matches()
        ? Optional.of(Nik.typed(identityNumber))
        : Optional.empty();
  }

  public boolean isEntitled() {
    return missing().isEmpty();
  }

  @Override
  public String toString() {
    return "Collector[" + kind + "]";
  }

  /** In which capacity somebody collects. */
  public enum Kind {
    APPLICANT(EnumSet.of(Evidence.PROOF_OF_PAYMENT, Evidence.IDENTITY_PAPER)),
    /** On the applicant's family card. */
    FAMILY(
        EnumSet.of(Evidence.PROOF_OF_PAYMENT, Evidence.IDENTITY_PAPER, Evidence.FAMILY_CARD_COPY)),
    /** Anybody with a power of attorney. */
    PROXY(
        EnumSet.of(Evidence.PROOF_OF_PAYMENT, Evidence.IDENTITY_PAPER, Evidence.POWER_OF_ATTORNEY));

    private final Set<Evidence> asked;

    Kind(Set<Evidence> asked) {
      this.asked = asked;
    }

    /** What the law asks this collector to show. */
    public Set<Evidence> asked() {
      return Set.copyOf(asked);
    }
  }

  /** What a collector shows. */
  public enum Evidence {
    PROOF_OF_PAYMENT,
    IDENTITY_PAPER,
    FAMILY_CARD_COPY,
    POWER_OF_ATTORNEY;

    Refusal refusal() {
      return Refusal.of(
          "handover.evidence." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
  }
}
