package id.go.imigrasi.paspor.integration.personalization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.integration.personalization.ChipProfile.FaceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader that shares no code with the station reads every file that the station wrote. */
class WholeChipTest {
  private static final String PYTHON = "/usr/bin/python3";
  private static final String READER = "signer/src/test/python/passive_authentication.py";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theReaderInPythonBelievesTheWholeChip(FaceRecord face) throws Exception {
    assertThat(read(chip(face))).isEqualTo("genuine, groups [1, 2, 3, 11, 12, 14, 15]");
  }

  @Test
  void theReaderInPythonSeesAListThatNamesFewerGroups() throws Exception {
    ChipFiles chip = chip(FaceRecord.ISO_19794_5);
    byte[] shorter = ChipWriter.com(Set.of(1, 2, 14, 15));
    assertThat(read(new ChipFiles(shorter, chip.groups(), chip.sod())))
        .isEqualTo("EF.COM lists other groups");
  }

  @Test
  void theReaderInPythonFindsThePictureInTheFaceRecordOfTheNextYears() throws Exception {
    byte[] dg2 = chip(FaceRecord.ISO_39794_5).groups().get(2);
    String picture = file("face.jpg", Chips.face());
    assertThat(face(file("dg2", dg2), picture)).endsWith("the same picture");
    dg2[dg2.length / 2] ^= 1;
    assertThat(face(file("dg2", dg2), picture)).isEqualTo("another picture");
    assertThat(face(file("dg2", chip(FaceRecord.ISO_19794_5).groups().get(2)), picture))
        .as("the older record has no such object")
        .doesNotContain("same");
  }

  private String face(String dg2, String picture) throws InterruptedException {
    needsPython();
    return said(List.of(PYTHON, "src/test/python/face_image.py", dg2, picture));
  }

  private static ChipFiles chip(FaceRecord face) {
    InMemoryStation images = new InMemoryStation();
    PersonalizationOrder order = Chips.order(images);
    ChipWriter writer = Chips.writer(face, 1, 2, 3, 11, 12, 14, 15);
    return Chips.signed(
        writer.prepare(order, Chips.face(), images, Chips.MADE.plus(Duration.ofDays(1))));
  }

  private String read(ChipFiles chip) throws Exception {
    needsPython();
    List<String> command = new ArrayList<>(List.of(PYTHON, READER));
    command.add(file("csca.cer", Chips.CSCA.getEncoded()));
    command.add(file("sod.bin", chip.sod()));
    command.add("EF.COM=" + file("com.bin", chip.com()));
    for (Map.Entry<Integer, byte[]> group : chip.groups().entrySet()) {
      command.add(group.getKey() + "=" + file("dg" + group.getKey(), group.getValue()));
    }
    return said(command);
  }

  private void needsPython() throws InterruptedException {
    assumeTrue(
        said(List.of(PYTHON, "-c", "import asn1crypto, cryptography")).isEmpty(),
        "python3-asn1crypto and python3-cryptography are not installed");
  }

  private String file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String said(List<String> command) throws InterruptedException {
    Path said = folder.resolve("said.txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return Files.readString(said).strip();
    } catch (IOException absent) {
      return absent.getClass().getSimpleName();
    }
  }
}
