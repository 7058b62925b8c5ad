package id.go.imigrasi.paspor.integration.application;

import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * One JSON object of M-Paspor's, read field by field; a refusal names the field. What nobody asked
 * for at the end is refused too: a misspelt field must not be dropped in silence.
 *
 * @param unread the names, with their paths, that nobody has asked for yet; one set for all parts
 */
record Fields(String path, JsonObject object, Set<String> unread) {
  private static final Pattern PRINTABLE = Pattern.compile("[A-Za-z0-9.\\[\\]-]{1,80}");

  Fields {
    object.keySet().forEach(name -> unread.add(path + name));
  }

  /** The whole object. */
  static Fields of(JsonObject object) {
    return new Fields("", object, new TreeSet<>());
  }

  /**
   * @throws Refused {@code registration.field.not-known} with the first name that nobody asked for
   */
  void refuseUnread() {
    if (!unread.isEmpty()) {
      String first = unread.iterator().next();
      throw Refused.because(
          "registration.field.not-known", PRINTABLE.matcher(first).matches() ? first : "?");
    }
  }

  private JsonValue value(String name) {
    unread.remove(path + name);
    return object.get(name);
  }

  /** Required, not empty. */
  String text(String name) {
    String text = optional(name);
    if (text == null) {
      throw Refused.because("registration.field.missing", path + name);
    }
    return text;
  }

  /** Null when missing or empty. */
  String optional(String name) {
    JsonValue value = value(name);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonString string) {
      return string.getString().isBlank() ? null : string.getString();
    }
    throw malformed(name);
  }

  boolean flag(String name) {
    JsonValue value = value(name);
    if (value != null && value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw malformed(name);
    }
    return value == JsonValue.TRUE;
  }

  /** Null when missing. */
  Long number(String name) {
    JsonValue value = value(name);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonNumber number && number.isIntegral()) {
      return number.longValue();
    }
    throw malformed(name);
  }

  <E extends Enum<E>> E word(Class<E> type, String name) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(() -> malformed(name));
  }

  LocalDate day(String name) {
    return parsed(name, LocalDate::parse);
  }

  LocalTime time(String name) {
    return parsed(name, LocalTime::parse);
  }

  Instant instant(String name) {
    return parsed(name, Instant::parse);
  }

  /** Required. */
  Fields part(String name) {
    Fields part = optionalPart(name);
    if (part == null) {
      throw Refused.because("registration.field.missing", path + name);
    }
    return part;
  }

  /** Null when missing. */
  Fields optionalPart(String name) {
    JsonValue value = value(name);
    if (value == null || value == JsonValue.NULL) {
      return null;
    }
    if (value instanceof JsonObject part) {
      return new Fields(path + name + ".", part, unread);
    }
    throw malformed(name);
  }

  /** Empty when missing. */
  List<Fields> parts(String name) {
    JsonValue value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)
        || array.stream().anyMatch(each -> !(each instanceof JsonObject))) {
      throw malformed(name);
    }
    return IntStream.range(0, array.size())
        .mapToObj(at -> new Fields(path + name + "[" + at + "].", array.getJsonObject(at), unread))
        .toList();
  }

  Refused malformed(String name) {
    return Refused.because("registration.field.malformed", path + name);
  }

  private <T> T parsed(String name, Function<String, T> parser) {
    try {
      return parser.apply(text(name));
    } catch (DateTimeException malformed) {
      throw malformed(name);
    }
  }

  @Override
  public String toString() {
    return "Fields[" + path + "]";
  }
}
