package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.booklet.BookletStep;
import id.go.imigrasi.paspor.domain.booklet.Signatures;
import id.go.imigrasi.paspor.domain.office.Countersignature;
import id.go.imigrasi.paspor.domain.office.JointAct;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Realm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The caller, and a second officer who proves with her own password that she is there. */
@Dependent
class TwoPeople {
  private final Officers officers;
  private final Realm realm;
  private final AuditLog audit;
  private final Callers callers;
  private final Clock clock;

  @Inject
  TwoPeople(Officers officers, Realm realm, AuditLog audit, Callers callers, Clock clock) {
    this.officers = officers;
    this.realm = realm;
    this.audit = audit;
    this.callers = callers;
    this.clock = clock;
  }

  /** Both sign for blanks. */
  Signatures sign(Countersignature typed) {
    return sign(JointAct.BLANKS, typed).enoughFor(BookletStep.ISSUE);
  }

  /**
   * Both sign. Each refusal of a second person is in the audit log, a wrong password counts as a
   * failed sign-in of hers.
   */
  Signatures sign(JointAct act, Countersignature typed) {
    String first = callers.current().id();
    if (typed == null || !typed.isComplete()) {
      throw Refused.because("office.second.missing");
    }
    if (typed.login().equals(first)) {
      throw refused(first, typed, Refusal.of("office.second.same"));
    }
    if (!realm.proves(typed)) {
      throw refused(first, typed, Refusal.of("office.second.wrong"));
    }
    return officers
        .find(typed.login())
        .filter(act::maySecond)
        .map(second -> new Signatures(first, second.username(), clock.instant()))
        .orElseThrow(() -> refused(first, typed, act.notEntitled()));
  }

  /** The operator to whose drawer blanks go. */
  Officer operator(String login) {
    return officers
        .find(login == null ? "" : login.strip())
        .filter(Officer::active)
        .filter(officer -> officer.roles().contains(Role.PRINT_OPERATOR))
        .orElseThrow(() -> Refused.because("booklet.operator.unknown"));
  }

  /** Whoever has or had a drawer: it is counted also when he works elsewhere by now. */
  Officer drawerOf(String login) {
    return officers
        .find(login == null ? "" : login.strip())
        .orElseThrow(() -> Refused.because("booklet.operator.unknown"));
  }

  /** Names only a login that exists: in the wrong field, anything may have been typed. */
  private Refused refused(String first, Countersignature typed, Refusal why) {
    String who = officers.find(typed.login()).map(Officer::username).orElse("unknown");
    audit.append(
        new AuditEntry(
            clock.instant(),
            first,
            AuditEntry.Kind.REFUSED,
            "countersignature",
            who + " " + why.key()));
    return new Refused(List.of(why));
  }
}
