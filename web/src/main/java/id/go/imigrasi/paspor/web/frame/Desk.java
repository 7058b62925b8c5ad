package id.go.imigrasi.paspor.web.frame;

import static id.go.imigrasi.paspor.domain.application.Role.ADMINISTRATOR;
import static id.go.imigrasi.paspor.domain.application.Role.ARCHIVIST;
import static id.go.imigrasi.paspor.domain.application.Role.BIOMETRIC_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.BOOKLET_CUSTODIAN;
import static id.go.imigrasi.paspor.domain.application.Role.CLEARANCE_INPUT;
import static id.go.imigrasi.paspor.domain.application.Role.CLEARANCE_VERIFICATION;
import static id.go.imigrasi.paspor.domain.application.Role.CUSTOMER_SERVICE;
import static id.go.imigrasi.paspor.domain.application.Role.DEPUTY_HEAD;
import static id.go.imigrasi.paspor.domain.application.Role.EXAMINER;
import static id.go.imigrasi.paspor.domain.application.Role.HAND_OVER_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.INFORMATION_DESK;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.PRINT_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.QUALITY_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.SECTION_HEAD;

import id.go.imigrasi.paspor.domain.application.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A desk of the office: its page, its icon and who may sit there. The left rail, the gate before
 * the pages and their tests all read this table.
 */
public enum Desk {
  INFORMATION("pi-info-circle", INFORMATION_DESK),
  DOCUMENTS("pi-file-check", CUSTOMER_SERVICE),
  BOOTH("pi-camera", BIOMETRIC_OPERATOR, INTERVIEWER),
  EXAMINATION("pi-search", EXAMINER),
  CLEARANCE("pi-shield", CLEARANCE_INPUT, CLEARANCE_VERIFICATION),
  ADJUDICATION("pi-check-square", LOCAL_ADJUDICATOR),
  HEAD("pi-pen-to-square", HEAD_OF_OFFICE, DEPUTY_HEAD),
  SUPERVISOR("pi-users", Role.SUPERVISOR, SECTION_HEAD),
  TREASURER("pi-wallet", Role.TREASURER),
  BOOKLETS("pi-book", BOOKLET_CUSTODIAN),
  PERSONALIZATION("pi-print", PRINT_OPERATOR),
  QUALITY("pi-verified", QUALITY_OFFICER),
  HANDOVER("pi-send", HAND_OVER_OFFICER),
  ARCHIVE("pi-box", ARCHIVIST),
  CONFORMITY(
      "pi-exclamation-triangle",
      Role.SUPERVISOR,
      SECTION_HEAD,
      QUALITY_OFFICER,
      HEAD_OF_OFFICE,
      DEPUTY_HEAD),
  INVALIDATION(
      "pi-ban",
      Role.SUPERVISOR,
      SECTION_HEAD,
      EXAMINER,
      CLEARANCE_VERIFICATION,
      HEAD_OF_OFFICE,
      DEPUTY_HEAD),
  OUTAGE(
      "pi-chart-line",
      Role.SUPERVISOR,
      SECTION_HEAD,
      Role.OPERATOR,
      CLEARANCE_INPUT,
      CLEARANCE_VERIFICATION),
  OPERATOR("pi-server", Role.OPERATOR),
  ADMINISTRATION("pi-cog", ADMINISTRATOR);

  /** Everybody who works in the office and may therefore open a case file. */
  public static final Set<Role> STAFF =
      Set.copyOf(EnumSet.range(Role.INFORMATION_DESK, Role.AUDITOR));

  private final String icon;
  private final Set<Role> roles;

  Desk(String icon, Role... roles) {
    this.icon = icon;
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  /** The desks somebody may sit at, in the order of the case's way through the office. */
  public static List<Desk> of(Predicate<Role> caller) {
    return Arrays.stream(values()).filter(desk -> desk.admits(caller)).toList();
  }

  /** The desk whose page or page folder this is. */
  public static Optional<Desk> at(String path) {
    return Arrays.stream(values())
        .filter(
            desk ->
                path.equals(desk.page())
                    || path.startsWith("/desk/" + desk.getWord() + "/")
                    || path.startsWith("/desk/" + desk.getWord() + "-"))
        .findFirst();
  }

  public boolean admits(Predicate<Role> caller) {
    return roles.stream().anyMatch(caller);
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** Path of the desk's page inside the web application. */
  public String page() {
    return "/desk/" + getWord() + ".xhtml";
  }

  public String getPage() {
    return page();
  }

  /** Class of the desk's icon in the PrimeIcons font. */
  public String getIcon() {
    return "pi " + icon;
  }

  /** The desk's part of a bundle key: {@code desk.<word>}. */
  public String getWord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Bundle key of the desk's name. */
  public String getKey() {
    return "desk." + getWord();
  }
}
