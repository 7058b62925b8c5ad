package id.go.imigrasi.paspor.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Neighbours;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.PublicStage;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.web.frame.Desk;
import id.go.imigrasi.paspor.web.frame.Journey;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
  private static final Pattern REFUSAL =
      Pattern.compile("(?:Refused\\s*\\.because|Refusal\\s*\\.of)\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

  @ParameterizedTest
  @ValueSource(strings = {"words", "refusals", "messages"})
  void everyLineStandsInBothLanguagesWithTheSamePlaces(String bundle) {
    Properties indonesian = Sources.bundle(bundle + "_in");
    Properties english = Sources.bundle(bundle + "_en");
    assertThat(english.keySet()).isEqualTo(indonesian.keySet()).isNotEmpty();
    for (String key : indonesian.stringPropertyNames()) {
      assertThat(places(english, key)).as(key).isEqualTo(places(indonesian, key));
      assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"words_in", "words_en", "refusals_in", "refusals_en"})
  void everyLineWithPlacesIsAMessageThatShowsItsApostrophes(String bundle) {
    Properties lines = Sources.bundle(bundle);
    for (String key : lines.stringPropertyNames()) {
      String pattern = lines.getProperty(key);
      boolean message = bundle.startsWith("refusals") || PLACE.matcher(pattern).find();
      if (message) {
        String shown = new MessageFormat(pattern, Locale.ROOT).toPattern();
        assertThat(pattern.replace("''", "").indexOf('\'')).as(key + ": write ''").isNegative();
        assertThat(shown).as(key).isNotBlank();
      }
    }
  }

  @Test
  void everyRefusalInTheSourcesOfAllModulesHasItsSentence() {
    Set<String> raised =
        Sources.java().stream()
            .flatMap(path -> REFUSAL.matcher(Sources.text(path)).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(raised).hasSizeGreaterThan(20);
    assertThat(Sources.bundle("refusals_in").stringPropertyNames()).containsAll(raised);
  }

  @Test
  void everyConstantThatAScreenShowsHasItsWord() {
    Set<String> shown = new TreeSet<>();
    Stream.of(
            constants("Status", Status.values()),
            constants("PublicStage", PublicStage.values()),
            constants("Step", Step.values()),
            constants("ApplicationType", ApplicationType.values()),
            constants("Procedure", Procedure.values()),
            constants("Role", Role.values()),
            constants("Sex", Sex.values()),
            constants("CivilStatus", CivilStatus.values()),
            constants("Neighbour", Neighbour.values()),
            constants("Neighbours.State", Neighbours.State.values()),
            constants("Journey.Kind", Journey.Kind.values()),
            constants("Journey.State", Journey.State.values()),
            Arrays.stream(Desk.values()).map(Desk::getKey),
            Arrays.stream(Desk.values()).map(desk -> desk.getKey() + ".what"))
        .forEach(keys -> keys.forEach(shown::add));
    assertThat(Sources.bundle("words_in").stringPropertyNames()).containsAll(shown);
  }

  private static Stream<String> constants(String owner, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> owner + "." + value.name());
  }

  private static Set<String> places(Properties lines, String key) {
    return PLACE
        .matcher(lines.getProperty(key))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
