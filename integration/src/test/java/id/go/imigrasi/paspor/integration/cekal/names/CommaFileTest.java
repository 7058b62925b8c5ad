package id.go.imigrasi.paspor.integration.cekal.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommaFileTest {
  @TempDir Path folder;

  @Test
  void readsAListWithQuotesScriptsAndEveryKindOfBirth() throws IOException {
    List<ListedPerson> list =
        ListFile.read(
            file(
                "name,list_id,aliases,dob,documents\r\n"
                    + "\"Wibisono, Soetrisno\",A,\"Good:Bisono ; Low:\"\"Si Tris\"\"\",1971-03-12,passport|A 12345-67|ID\n"
                    + "محمد,B,,BETWEEN:1970-1972 ; AGE:55@2026-11-22,\n"));
    assertThat(list).hasSize(2);
    assertThat(list.get(0).names())
        .extracting(name -> name.weak())
        .containsExactly(false, false, true);
    assertThat(list.get(0).births()).containsExactly(ListedBirth.on(LocalDate.of(1971, 3, 12)));
    assertThat(list.get(0).numbers()).containsExactly("A1234567");
    assertThat(list.get(1).births())
        .containsExactly(
            ListedBirth.between(1970, 1972), ListedBirth.aged(55, LocalDate.of(2026, 11, 22)));
  }

  @Test
  void readsQuestions() throws IOException {
    List<Asked> questions =
        Asked.read(
            file(
                "name,birth,list_id,passports\nSoetrisno 2bisono,1971,A,A 123;B9\nX Y,1990-01-02,,\n"));
    assertThat(questions).extracting(Asked::isListed).containsExactly(true, false);
    assertThat(questions.get(0).question().passportNumbers()).containsExactly("A123", "B9");
  }

  @Test
  void refusesWhatIsNoSuchFileAndSaysWhere() {
    refused("", "line 1: is empty");
    refused("name,born\nA,1\n", "line 1: has no column list_id");
    refused("list_id,name\nA,B\nC\n", "line 3: has 1 values for 2 columns");
    refused("list_id,name\nA,\"B\n", "line 2: has a quotation mark that is not closed");
    refused("list_id,name\nA,\n", "line 2: has no name");
    refused("list_id,name\nA,B\nA,C\n", "line 3: has a list_id that came before");
    refused("list_id,name,dob\nA,\"B\nC\",1971\nD,E,soon\n", "line 4: has the birth soon");
    refused("list_id,name,dob\nA,B,1971-02-30\n", "line 2: has the birth 1971-02-30");
  }

  @Test
  void refusesQuestionsWithoutABirthOrALetter() {
    assertThatThrownBy(() -> Asked.read(file("name,birth,list_id\nA B,,\n")))
        .hasMessageContaining("line 2: has no birth");
    assertThatThrownBy(() -> Asked.read(file("name,birth,list_id\nA B,1971-13-01,\n")))
        .hasMessageContaining("line 2: has the birth");
    assertThatThrownBy(() -> Asked.read(file("name,birth,list_id\n--,1971,\n")))
        .hasMessageContaining("line 2: has a name without a letter");
  }

  @Test
  void refusesAFileThatIsNotText() throws IOException {
    Path file = folder.resolve("bytes.csv");
    Files.write(file, new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});
    assertThatThrownBy(() -> ListFile.read(file)).hasMessageContaining("is not UTF-8");
  }

  private void refused(String text, String message) {
    assertThatThrownBy(() -> ListFile.read(file(text))).hasMessageContaining(message);
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.csv"), text, StandardCharsets.UTF_8);
  }
}
