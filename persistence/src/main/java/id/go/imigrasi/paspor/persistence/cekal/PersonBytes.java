package id.go.imigrasi.paspor.persistence.cekal;

import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.cekal.ListedBirth;
import id.go.imigrasi.paspor.domain.cekal.ListedName;
import id.go.imigrasi.paspor.domain.cekal.ListedPerson;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** A listed person as the bytes that are encrypted; the first of them is the form's number. */
final class PersonBytes {
  private static final int FORM = 1;

  private PersonBytes() {}

  static byte[] of(ListedPerson person) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(FORM);
      writeEntry(out, person.entry());
      out.writeInt(person.names().size());
      for (ListedName name : person.names()) {
        out.writeUTF(name.text());
        out.writeBoolean(name.weak());
      }
      writeText(out, person.sex().map(Sex::name));
      out.writeInt(person.births().size());
      for (ListedBirth birth : person.births()) {
        out.writeLong(birth.earliest().toEpochDay());
        out.writeLong(birth.latest().toEpochDay());
        out.writeBoolean(birth.exact());
      }
      writeTexts(out, person.birthPlaces());
      writeTexts(out, person.numbers());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  static ListedPerson person(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readByte() != FORM) {
        throw new IllegalStateException("a listed person in an unknown form");
      }
      return new ListedPerson(
          readEntry(in),
          readNames(in),
          readText(in).map(Sex::valueOf),
          readBirths(in),
          new HashSet<>(readTexts(in)),
          new HashSet<>(readTexts(in)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void writeEntry(DataOutputStream out, WatchListEntry entry) throws IOException {
    out.writeUTF(entry.entryId());
    out.writeUTF(entry.list().name());
    out.writeUTF(entry.fullName());
    writeText(out, entry.birthPlace());
    writeText(out, entry.birthDate().map(LocalDate::toString));
    writeText(out, entry.birthYear().map(String::valueOf));
    out.writeUTF(entry.requestingAgency());
    out.writeUTF(entry.decisionNumber());
    out.writeLong(entry.validFrom().toEpochDay());
    out.writeLong(entry.validUntil().toEpochDay());
  }

  private static WatchListEntry readEntry(DataInputStream in) throws IOException {
    return new WatchListEntry(
        in.readUTF(),
        WatchList.valueOf(in.readUTF()),
        in.readUTF(),
        readText(in),
        readText(in).map(LocalDate::parse),
        readText(in).map(Integer::valueOf),
        in.readUTF(),
        in.readUTF(),
        LocalDate.ofEpochDay(in.readLong()),
        LocalDate.ofEpochDay(in.readLong()));
  }

  private static List<ListedName> readNames(DataInputStream in) throws IOException {
    List<ListedName> names = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      names.add(new ListedName(in.readUTF(), in.readBoolean()));
    }
    return names;
  }

  private static List<ListedBirth> readBirths(DataInputStream in) throws IOException {
    List<ListedBirth> births = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      births.add(
          new ListedBirth(
              LocalDate.ofEpochDay(in.readLong()),
              LocalDate.ofEpochDay(in.readLong()),
              in.readBoolean()));
    }
    return births;
  }

  private static void writeText(DataOutputStream out, Optional<String> text) throws IOException {
    out.writeBoolean(text.isPresent());
    if (text.isPresent()) {
      out.writeUTF(text.get());
    }
  }

  private static Optional<String> readText(DataInputStream in) throws IOException {
    return in.readBoolean() ? Optional.of(in.readUTF()) : Optional.empty();
  }

  private static void writeTexts(DataOutputStream out, Collection<String> texts)
      throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
