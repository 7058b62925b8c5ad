package id.go.imigrasi.paspor.integration.cekal.names;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.NameLikeness;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameAlignmentTest {
  private static final double ALIKE = 0.8;

  @ParameterizedTest
  @CsvSource({
    "Soesilo Bambang Joedojono, Susilo Bambang Yudhoyono",
    "Tjahjo Koemolo, Cahyo Kumolo",
    "Djoko Soejanto, Joko Suyanto",
    "Moh. Achmad Chalid, Muhammad Ahmad Khalid",
    "Rachmawati Soekarnopoetri, Rahmawati Sukarnoputri",
    "Sjarifah Nadjmah, Syarifah Najmah",
    "Nurul Hidajati, Nurul Hidayati"
  })
  void oldAndNewSpellingAreOneName(String old, String now) {
    assertThat(compared(old, now)).isGreaterThanOrEqualTo(ALIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "Abdurrahman Wahid, Abdul Rachman Wachid",
    "'Abd al-Rahman al-Wahidi', Abdurrahman Alwahidi",
    "Salahuddin Al Ayyubi, Salah al-Din Ayubi",
    "Hussain bin Mohammed, Husein Muhamad",
    "Noeraini Binti Jusuf, Nur Aini Yusuf"
  })
  void arabicNamesAreOneNameHoweverTheyAreTranscribed(String one, String other) {
    assertThat(compared(one, other)).isGreaterThanOrEqualTo(ALIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "Lim Swie King, Liem Swie King",
    "Oey Kim Seng, Huang Kim Seng",
    "王小明, Wang Xiaoming",
    "Владимир Кузнецов, Vladimir Kuznetsov",
    "Γιώργος Παπαδόπουλος, Giorgos Papadopoulos"
  })
  void scriptsAndDialectsAreOneName(String one, String other) {
    assertThat(compared(one, other)).isGreaterThanOrEqualTo(ALIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "Wibisono Kartadinata, Kartadinata Wibisono",
    "WibisonoKartadinata, Wibisono Kartadinata",
    "Wibi Sono Kartadinata, Wibisono Kartadinata",
    "H. Wibisono Kartadinata, Wibisono Kartadinata",
    "W. Kartadinata, Wibisono Kartadinata",
    "Wibisono Wibisono Kartadinata, Wibisono Kartadinata",
    "Wib1sono Kartad1nata, Wibisono Kartadinata",
    "Wibisnoo Kartadinata, Wibisono Kartadinata",
    "Wibisono Kartadinata, Raden Wibisono Arya Kartadinata"
  })
  void orderBlanksTitlesInitialsAndWrongKeysDoNotMakeAnotherName(String one, String other) {
    assertThat(compared(one, other)).isGreaterThanOrEqualTo(ALIKE);
  }

  @ParameterizedTest
  @CsvSource({
    "Hasan Basri, Husein Basri",
    "Siti Aminah, Siti Fatimah",
    "Agus Salim, Agus Santoso",
    "Muhammad Rizky, Muhammad Ridwan",
    "Budi Santoso, Budi Susanto",
    "Wibisono Kartadinata, Wiratmo Kartadinata",
    "Paul Murdani, Pol Pot"
  })
  void anotherNameIsAnotherName(String one, String other) {
    assertThat(compared(one, other)).isLessThan(ALIKE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Suharto", "محمد", "王", "Dr. Ir. H.", "-"})
  void anyNameMayBeComparedWithItself(String name) {
    double likeness = compared(name, name);
    assertThat(likeness).isIn(0.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource({
    "Soetrisno Wijoyo, Sutrisno Widjojo",
    "Abdul Kadir Jailani, Jaelani Abdulkadir",
    "Kim Chong Su, Chong-su Kim"
  })
  void comparesBothWaysAlike(String one, String other) {
    assertThat(compared(one, other)).isCloseTo(compared(other, one), within());
  }

  @ParameterizedTest
  @CsvSource({"Muhammad Ali, Wibisono Kartadinata"})
  void aRareNameSaysMoreThanAFrequentOne(String frequent, String rare) {
    assertThat(alike(rare, rare).information())
        .isGreaterThan(2 * alike(frequent, frequent).information());
  }

  @ParameterizedTest
  @CsvSource({"Soetrisno Wijaya, Sutrisno Widjaja"})
  void saysInWordsWhatCorresponds(String one, String other) {
    assertThat(alike(one, other).words())
        .containsExactlyInAnyOrder("SOETRISNO ~ SUTRISNO", "WIJAYA ~ WIDJAJA");
  }

  private static Offset<Double> within() {
    return Offset.offset(0.05);
  }

  private static double compared(String one, String other) {
    return alike(one, other).likeness();
  }

  private static NameLikeness alike(String one, String other) {
    return new LuceneNameSearch().compare(one, ListedName.known(other));
  }
}
