package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.office.Offices;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * My work: how much lies on each of an officer's desks. Open to all, because nobody reads of a pile
 * that is not his.
 */
@Stateless
@PermitAll
public class WorkService {
  private static final Map<Role, Set<Status>> LIES_WITH = liesWith();

  /** Whose applicants and papers are where they themselves are. */
  private static final Set<Role> AT_THEIR_LOCATION =
      EnumSet.of(
          Role.INFORMATION_DESK, Role.CUSTOMER_SERVICE, Role.BIOMETRIC_OPERATOR, Role.INTERVIEWER);

  /** The same, but the main building has those of all locations. */
  private static final Set<Role> BEHIND_THE_COUNTERS =
      EnumSet.of(Role.PRINT_OPERATOR, Role.QUALITY_OFFICER, Role.HAND_OVER_OFFICER, Role.ARCHIVIST);

  @Inject private Applications applications;
  @Inject private Callers callers;
  @Inject private Offices offices;

  /**
   * How many applications wait for each role the caller has, as its desk lists them; roles without
   * such a pile are left out.
   */
  public Map<Role, Long> waiting() {
    Actor officer = callers.current();
    Map<Role, Long> counts = new EnumMap<>(Role.class);
    officer.roles().stream()
        .filter(LIES_WITH::containsKey)
        .forEach(role -> counts.put(role, pile(role, officer.location())));
    return counts;
  }

  private long pile(Role role, String location) {
    String whose = AT_THEIR_LOCATION.contains(role) ? location : null;
    if (BEHIND_THE_COUNTERS.contains(role)) {
      whose = offices.behindTheCountersOf(location);
    }
    return applications.count(LIES_WITH.get(role), whose);
  }

  private static Map<Role, Set<Status>> liesWith() {
    Map<Role, Set<Status>> piles = new EnumMap<>(Role.class);
    piles.put(Role.INFORMATION_DESK, EnumSet.of(Status.REGISTERED));
    piles.put(Role.CUSTOMER_SERVICE, EnumSet.of(Status.ARRIVED));
    piles.put(Role.BIOMETRIC_OPERATOR, EnumSet.of(Status.ACCEPTED));
    piles.put(Role.INTERVIEWER, EnumSet.of(Status.ACCEPTED));
    piles.put(Role.EXAMINER, EnumSet.of(Status.UNDER_EXAMINATION));
    piles.put(Role.HEAD_OF_OFFICE, EnumSet.of(Status.UNDER_EXAMINATION));
    piles.put(Role.DEPUTY_HEAD, EnumSet.of(Status.UNDER_EXAMINATION));
    piles.put(Role.LOCAL_ADJUDICATOR, EnumSet.of(Status.IN_ADJUDICATION));
    piles.put(Role.PRINT_OPERATOR, EnumSet.of(Status.APPROVED));
    piles.put(Role.QUALITY_OFFICER, EnumSet.of(Status.IN_QUALITY));
    piles.put(Role.HAND_OVER_OFFICER, EnumSet.of(Status.READY));
    piles.put(Role.ARCHIVIST, Status.ENDINGS);
    return piles;
  }
}
