package id.go.imigrasi.paspor.domain.cekal;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Role;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may know that somebody resembles an entry, and what everybody else reads instead. To all
 * others a listed case, one about which Dukcapil or the centre is silent and one whose fingers are
 * still searched for are the same: somebody who needs further verification. Why a step is locked
 * reads alike to everybody ({@code Requirement}).
 */
public final class Discretion {
  /** The clearance desk, and who keeps the list. */
  private static final Set<Role> RIGHT =
      EnumSet.of(Role.CLEARANCE_INPUT, Role.CLEARANCE_VERIFICATION, Role.DIRECTORATE);

  private static final Set<What> ALIKE =
      EnumSet.of(
          What.IDENTITY,
          What.WATCH_LIST,
          What.CLEARANCE,
          What.INDICATION,
          What.DUPLICATES,
          What.DUPLICATE_SEARCH);

  private Discretion() {}

  /** Whether the reader has the right to the entries and to what was found about them. */
  public static boolean mayRead(Actor reader) {
    return !Collections.disjoint(reader.roles(), RIGHT);
  }

  /** The same wait in the words that the reader may have of it. */
  public static List<Awaited> told(Actor reader, List<Awaited> awaited) {
    if (mayRead(reader)) {
      return awaited;
    }
    return Stream.concat(
            verification(awaited.stream().filter(Discretion::isAlike).toList()),
            awaited.stream().filter(each -> !isAlike(each)))
        .toList();
  }

  /**
   * Whether this wait reads like any other check of the person: whoever knows that a case does not
   * wait for the neighbours could tell that it is listed.
   */
  public static boolean isAlike(What what) {
    return ALIKE.contains(what);
  }

  private static boolean isAlike(Awaited awaited) {
    return isAlike(awaited.what());
  }

  /** How often whoever is silent was asked would tell who it is. */
  private static Stream<Awaited> verification(List<Awaited> alike) {
    Instant since =
        alike.stream()
            .map(Awaited::since)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    Awaited.Copy copy =
        alike.stream().map(Awaited::copy).filter(Objects::nonNull).findFirst().orElse(null);
    return alike.isEmpty()
        ? Stream.empty()
        : Stream.of(new Awaited(What.VERIFICATION, since, 0, copy));
  }
}
