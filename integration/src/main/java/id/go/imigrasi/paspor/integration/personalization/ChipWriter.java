package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageDecoder;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.DataPage;
import id.go.imigrasi.paspor.domain.personalization.Mrz;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.integration.personalization.MrzSettings.WithoutSurname;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Builds the files of a chip but for the signed one, after the country's profile (Doc 9303-10 §4.6
 * and §4.7).
 */
@Dependent
class ChipWriter {
  /** Tag of each data group's file by its number (Doc 9303-10, table 38). */
  static final Map<Integer, Integer> TAGS =
      Map.of(1, 0x61, 2, 0x75, 3, 0x63, 11, 0x6B, 12, 0x6C, 14, 0x6E, 15, 0x6F);

  private static final int EF_COM = 0x60;
  private static final int TAG_LIST = 0x5C;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final ChipProfile profile;
  private final MrzSettings names;
  private final ImageDecoder decoder;

  @Inject
  ChipWriter(ChipProfile profile, MrzSettings names, ImageDecoder decoder) {
    this.profile = profile;
    this.decoder = decoder;
    this.names = names;
  }

  /**
   * Everything that will be signed. Who has no fingers gets a chip without DG3.
   *
   * @param face JPEG
   * @param fingers where the pictures of the order's fingers are found
   */
  Prepared prepare(PersonalizationOrder order, byte[] face, Images fingers, Instant now) {
    SortedMap<Integer, byte[]> groups = new TreeMap<>();
    groups.put(1, dg1(order.mrz()));
    groups.put(ChipProfile.FACE, BiometricGroups.dg2(face, order.page().sex(), profile.face()));
    if (profile.has(ChipProfile.FINGERS)) {
      BiometricGroups.dg3(order.details().fingers(), fingers, decoder)
          .ifPresent(file -> groups.put(ChipProfile.FINGERS, file));
    }
    if (profile.has(ChipProfile.PERSON)) {
      groups.put(ChipProfile.PERSON, dg11(order.page(), order.details(), names.withoutSurname()));
    }
    if (profile.has(ChipProfile.DOCUMENT)) {
      groups.put(ChipProfile.DOCUMENT, dg12(order.page(), now));
    }
    Optional<ChipKeys> keys = keys();
    keys.ifPresent(made -> groups.putAll(made.groups(profile)));
    return new Prepared(com(groups.keySet()), groups, keys);
  }

  private Optional<ChipKeys> keys() {
    return profile.has(ChipProfile.SECURITY) ? Optional.of(ChipKeys.make()) : Optional.empty();
  }

  /** The zone as printed, bit for bit. */
  static byte[] dg1(Mrz mrz) {
    return file(1, text(0x5F1F, mrz.joined()));
  }

  /** Full name, personal number, day and place of birth (Doc 9303-10 §4.7.11). */
  static byte[] dg11(DataPage page, ChipDetails details, WithoutSurname withoutSurname) {
    SortedMap<Integer, String> fields = new TreeMap<>();
    List<List<String>> name = withoutSurname.part(details.fullName().words());
    fields.put(
        0x5F0E, String.join("<<", name.stream().map(part -> String.join("<", part)).toList()));
    if (!page.personalNumber().isEmpty()) {
      fields.put(0x5F10, page.personalNumber());
    }
    fields.put(0x5F11, page.birth().place().toUpperCase(Locale.ROOT));
    fields.put(0x5F2B, DAY.format(page.birth().date()));
    return file(ChipProfile.PERSON, listed(fields));
  }

  /** Issuing office, day of issue, second of personalization (Doc 9303-10 §4.7.12). */
  static byte[] dg12(DataPage page, Instant now) {
    SortedMap<Integer, String> fields = new TreeMap<>();
    fields.put(0x5F19, page.issuingOffice());
    fields.put(0x5F26, DAY.format(page.issued()));
    fields.put(0x5F55, SECOND.format(now));
    return file(ChipProfile.DOCUMENT, listed(fields));
  }

  /** The versions and the tag of each group that there is (Doc 9303-10 §4.6.1). */
  static byte[] com(Set<Integer> groups) {
    ByteArrayOutputStream tags = new ByteArrayOutputStream();
    groups.stream().sorted().map(TAGS::get).forEach(tags::write);
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    value.writeBytes(text(0x5F01, "0107"));
    value.writeBytes(text(0x5F36, "040000"));
    value.writeBytes(new TaggedData(TAG_LIST, tags.toByteArray()).encoded());
    return new TaggedData(EF_COM, value.toByteArray()).encoded();
  }

  static byte[] file(int group, byte[] value) {
    return new TaggedData(TAGS.get(group), value).encoded();
  }

  /** First the list of the tags, then the fields. */
  private static byte[] listed(SortedMap<Integer, String> fields) {
    ByteArrayOutputStream tags = new ByteArrayOutputStream();
    ByteArrayOutputStream values = new ByteArrayOutputStream();
    fields.forEach(
        (tag, value) -> {
          tags.write(tag >> 8);
          tags.write(tag);
          values.writeBytes(text(tag, value));
        });
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(new TaggedData(TAG_LIST, tags.toByteArray()).encoded());
    all.writeBytes(values.toByteArray());
    return all.toByteArray();
  }

  private static byte[] text(int tag, String text) {
    return new TaggedData(tag, text.getBytes(StandardCharsets.UTF_8)).encoded();
  }

  /**
   * A chip as far as the station makes it alone.
   *
   * @param groups by number
   * @param keys the chip's own, where its profile has some
   */
  record Prepared(byte[] com, SortedMap<Integer, byte[]> groups, Optional<ChipKeys> keys) {
    @Override
    public String toString() {
      return "Prepared" + groups.keySet();
    }
  }
}
