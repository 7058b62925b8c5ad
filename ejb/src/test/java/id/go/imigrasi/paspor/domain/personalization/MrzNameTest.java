package id.go.imigrasi.paspor.domain.personalization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked names of Doc 9303-4 §4.2.3. */
class MrzNameTest {

  @ParameterizedTest
  @CsvSource({
    "ERIKSSON,ANNA MARIA,ERIKSSON<<ANNA<MARIA",
    "VAN DER MUELLEN,MARTIN,VAN<DER<MUELLEN<<MARTIN",
    "ARKFREITH,'',ARKFREITH",
    "SATRIYA SUDARPA,'',SATRIYA<SUDARPA",
    "NILAVADHANANANDA,CHAYAPA DEJTHAMRONG KRASUANG,NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
    "NILAVADHANANANDA,ARNPOL PETCH CHARONGUANG,NILAVADHANANANDA<<ARNPOL<PETCH<CHARONGU",
    "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNAMBOOL,DINGO POTOROO,"
        + "BENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI",
    "PAPANDROPOULOUS,JONATHON WARREN TREVOR,PAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"
  })
  void isCutAsIcaoCutsIt(String primary, String secondary, String start) {
    String field = new MrzName(words(primary), words(secondary)).field();
    assertThat(field).hasSize(39).isEqualTo(start + "<".repeat(39 - start.length()));
  }

  @Test
  void keepsALetterOnTheLastPlaceWhereTheCutWouldFallBehindAWord() {
    String field =
        new MrzName(words("ABCDEFGHIJKLMNOPQRST"), words("ABCDEFGHIJKLMNOP QRS")).field();
    assertThat(field).isEqualTo("ABCDEFGHIJKLMNOPQRST<<ABCDEFGHIJKLMNO<Q");
  }

  @Test
  void cutsASingleNameThatIsTooLong() {
    MrzName name = new MrzName(List.of("A".repeat(45)), List.of());
    assertThat(name.truncated()).isTrue();
    assertThat(name.field()).isEqualTo("A".repeat(39));
  }

  @Test
  void doesNotShowTheNameInALog() {
    assertThat(new MrzName(words("SUHARTINI"), List.of())).hasToString("MrzName[***]");
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
