package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a hit: the entry as it was then, the score and the reasons. */
@Embeddable
class HitColumns {
  private static final String BETWEEN = "\u001f";
  private static final int LONGEST_REASONS = 2000;

  @Column(name = "ENTRY_ID", nullable = false, length = 40)
  private String entryId;

  @Enumerated(EnumType.STRING)
  @Column(name = "LIST_TYPE", nullable = false, length = 20)
  private WatchList list;

  @Column(name = "FULL_NAME", nullable = false, length = 160)
  private String fullName;

  @Column(name = "BIRTH_PLACE", length = 160)
  private String birthPlace;

  @Column(name = "BIRTH_DATE")
  private LocalDate birthDate;

  @Column(name = "BIRTH_YEAR")
  private Integer birthYear;

  @Column(name = "REQUESTING_AGENCY", nullable = false, length = 160)
  private String requestingAgency;

  @Column(name = "DECISION_NUMBER", nullable = false, length = 160)
  private String decisionNumber;

  @Column(name = "VALID_FROM", nullable = false)
  private LocalDate validFrom;

  @Column(name = "VALID_UNTIL", nullable = false)
  private LocalDate validUntil;

  @Column(name = "SCORE", nullable = false)
  private int score;

  /** A line for each: element, agreement, what the list has. */
  @Column(name = "REASONS", length = LONGEST_REASONS)
  private String reasons;

  protected HitColumns() {}

  HitColumns(CekalHit hit) {
    WatchListEntry entry = hit.entry();
    entryId = entry.entryId();
    list = entry.list();
    fullName = entry.fullName();
    birthPlace = entry.birthPlace().orElse(null);
    birthDate = entry.birthDate().orElse(null);
    birthYear = entry.birthYear().orElse(null);
    requestingAgency = entry.requestingAgency();
    decisionNumber = entry.decisionNumber();
    validFrom = entry.validFrom();
    validUntil = entry.validUntil();
    score = hit.score();
    reasons = hit.reasons().isEmpty() ? null : text(hit.reasons());
  }

  CekalHit hit() {
    WatchListEntry entry =
        new WatchListEntry(
            entryId,
            list,
            fullName,
            Optional.ofNullable(birthPlace),
            Optional.ofNullable(birthDate),
            Optional.ofNullable(birthYear),
            requestingAgency,
            decisionNumber,
            validFrom,
            validUntil);
    return new CekalHit(entry, score, reasons(reasons));
  }

  /** A centre that explains itself at length is cut at a whole line, or within an only one. */
  private static String text(List<CekalHit.Reason> reasons) {
    String text =
        reasons.stream()
            .map(
                why ->
                    String.join(
                        BETWEEN,
                        flat(why.element()),
                        Integer.toString(why.agreement()),
                        flat(why.listed())))
            .collect(Collectors.joining("\n"));
    if (text.length() <= LONGEST_REASONS) {
      return text;
    }
    int end = text.lastIndexOf('\n', LONGEST_REASONS);
    return text.substring(0, end < 0 ? LONGEST_REASONS : end);
  }

  /** What parts lines and words here does so nowhere in what the centre wrote. */
  private static String flat(String word) {
    return word.replaceAll("\\p{Cntrl}+", " ");
  }

  private static List<CekalHit.Reason> reasons(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split("\n"))
            .map(line -> line.split(BETWEEN, 3))
            .map(part -> new CekalHit.Reason(part[0], part[2], Integer.parseInt(part[1])))
            .toList();
  }
}
