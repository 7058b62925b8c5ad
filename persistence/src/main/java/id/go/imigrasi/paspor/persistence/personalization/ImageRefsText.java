package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Several references in one column: key, equals sign, reference, parted by semicolons. */
final class ImageRefsText {
  private static final ImageRefText ONE = new ImageRefText();

  private ImageRefsText() {}

  private static <K> String text(Map<K, ImageRef> references) {
    return references == null || references.isEmpty()
        ? null
        : references.entrySet().stream()
            .map(each -> each.getKey() + "=" + ONE.convertToDatabaseColumn(each.getValue()))
            .collect(Collectors.joining(";"));
  }

  private static <K, M extends Map<K, ImageRef>> M read(
      String text, Function<String, K> key, M into) {
    if (text != null) {
      for (String each : text.split(";")) {
        int sign = each.indexOf('=');
        into.put(
            key.apply(each.substring(0, sign)),
            ONE.convertToEntityAttribute(each.substring(sign + 1)));
      }
    }
    return into;
  }

  /** The data groups of a chip by number. */
  @Converter
  static class Groups implements AttributeConverter<SortedMap<Integer, ImageRef>, String> {
    @Override
    public String convertToDatabaseColumn(SortedMap<Integer, ImageRef> groups) {
      return text(groups);
    }

    @Override
    public SortedMap<Integer, ImageRef> convertToEntityAttribute(String text) {
      return read(text, Integer::valueOf, new TreeMap<>());
    }
  }

  /** Pictures of fingers. */
  @Converter
  static class Fingers implements AttributeConverter<Map<FingerPosition, ImageRef>, String> {
    @Override
    public String convertToDatabaseColumn(Map<FingerPosition, ImageRef> fingers) {
      return text(fingers);
    }

    @Override
    public Map<FingerPosition, ImageRef> convertToEntityAttribute(String text) {
      return read(text, FingerPosition::valueOf, new EnumMap<>(FingerPosition.class));
    }
  }
}
