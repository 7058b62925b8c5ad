package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everybody without the right to the lists, who reads two cases wherever the office shows them; and
 * what reading and working left behind in mail and logs.
 */
@Dependent
public class TwinReaders {
  private static final String NOT_VERIFIED = "Data memerlukan verifikasi lanjutan.";

  /** At which page, beside the case file, somebody of this role has the case. */
  private static final Map<Role, String> DESKS =
      Map.of(
          Role.INFORMATION_DESK, "information",
          Role.CUSTOMER_SERVICE, "documents",
          Role.BIOMETRIC_OPERATOR, "booth",
          Role.INTERVIEWER, "booth",
          Role.EXAMINER, "examination",
          Role.LOCAL_ADJUDICATOR, "adjudication",
          Role.HEAD_OF_OFFICE, "head",
          Role.SUPERVISOR, "supervisor",
          Role.HAND_OVER_OFFICER, "handover");

  private static final Set<Role> READERS = EnumSet.copyOf(DESKS.keySet());

  static {
    READERS.add(Role.AUDITOR);
    READERS.add(Role.TREASURER);
  }

  @Inject Traces traces;

  private final Complaints leaks = new Complaints();
  private TwinCase listed;
  private TwinCase innocent;

  /**
   * @param before each reader sits down: the innocent one's question is put anew
   */
  void compare(TwinCase one, TwinCase other, Waiting.Part before) throws Exception {
    listed = one;
    innocent = other;
    for (Role role : READERS) {
      before.isDone();
      read(role, seat(role));
    }
    Wire clearance = seat(Role.CLEARANCE_VERIFICATION);
    assertThat(caseFile(clearance, listed)).isNotEqualTo(caseFile(clearance, innocent));
    Map<String, String> key = Map.of("X-Api-Key", Wire.setting("paspor.mpaspor.password"));
    same("M-Paspor", each -> Wire.speaking("id").get("/api/registrations/" + each.number(), key));
    same("the status page", traces::followed);
    same("an agency", traces::validity);
    same("the mailbox", traces::mailed);
    same("the office's log", traces::audited);
    same("the server's log", traces::logged);
    leaks.none();
  }

  private void read(Role role, Wire seat) throws Exception {
    same(role + " in the case file", each -> waiting(caseFile(seat, each)));
    String desk = "/desk/" + DESKS.get(role) + ".xhtml";
    if (DESKS.containsKey(role)) {
      same(role + " at the desk", each -> seat.get(desk + each.asked(), Map.of()));
      Wire.Answer list = seat.get(desk, Map.of());
      same(role + " in the worklist", each -> each.linesOf(list.body()));
    }
  }

  private static String waiting(String file) {
    assertThat(file).contains(NOT_VERIFIED);
    return file;
  }

  private static String caseFile(Wire seat, TwinCase each) {
    return each.withoutWhichAndWhen(seat.get("/case.xhtml" + each.asked(), Map.of()).toString());
  }

  private void same(String what, Reading reading) throws Exception {
    String ofListed = listed.withoutWhichAndWhen(String.valueOf(reading.of(listed)));
    String ofInnocent = innocent.withoutWhichAndWhen(String.valueOf(reading.of(innocent)));
    leaks.unless(
        ofListed.equals(ofInnocent), what + ": " + TwinCase.firstDifference(ofListed, ofInnocent));
  }

  private static Wire seat(Role role) {
    return Wire.seat("baca." + role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role);
  }

  /** What is sent or written about one of the two. */
  @FunctionalInterface
  private interface Reading {
    Object of(TwinCase each) throws Exception;
  }
}
