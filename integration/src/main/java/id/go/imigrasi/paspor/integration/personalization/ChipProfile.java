package id.go.imigrasi.paspor.integration.personalization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the country's chips hold. The default is what Indonesian chips of 2025 hold: DG 1, 2, 3, 14,
 * 15.
 *
 * @param groups numbers of the data groups; 1 and 2 always (Doc 9303-10 §4.6)
 * @param face which record of the face DG2 carries
 */
record ChipProfile(Set<Integer> groups, FaceRecord face) {
  static final int FACE = 2;
  static final int FINGERS = 3;
  static final int PERSON = 11;
  static final int DOCUMENT = 12;
  static final int SECURITY = 14;
  static final int ACTIVE_AUTHENTICATION = 15;
  private static final Set<Integer> KNOWN =
      Set.of(1, FACE, FINGERS, PERSON, DOCUMENT, SECURITY, ACTIVE_AUTHENTICATION);

  ChipProfile {
    groups = Set.copyOf(groups);
    if (!KNOWN.containsAll(groups) || !groups.containsAll(Set.of(1, FACE))) {
      throw new IllegalArgumentException("no chip has the groups " + new TreeSet<>(groups));
    }
    if (groups.contains(ACTIVE_AUTHENTICATION) && !groups.contains(SECURITY)) {
      throw new IllegalArgumentException("DG14 says how the key of DG15 signs");
    }
  }

  boolean has(int group) {
    return groups.contains(group);
  }

  /** Doc 9303-10 §4.7.2. */
  enum FaceRecord {
    ISO_19794_5,
    /** Readers take it since 2026; from 2030 on it has to be this. */
    ISO_39794_5
  }

  /** Reads the settings {@code paspor.personalization.chip.*}. */
  @ApplicationScoped
  static class Source {
    @Inject
    @ConfigProperty(name = "paspor.personalization.chip.groups", defaultValue = "1,2,3,14,15")
    Set<Integer> groups;

    @Inject
    @ConfigProperty(name = "paspor.personalization.chip.face", defaultValue = "ISO_19794_5")
    FaceRecord face;

    @Produces
    ChipProfile profile() {
      return new ChipProfile(groups, face);
    }
  }
}
