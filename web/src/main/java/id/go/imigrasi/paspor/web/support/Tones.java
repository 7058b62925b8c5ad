package id.go.imigrasi.paspor.web.support;

import id.go.imigrasi.paspor.domain.application.PublicStage;
import id.go.imigrasi.paspor.domain.application.Status;
import java.util.Locale;
import java.util.Map;

/**
 * How a status is shown: a word, an icon and a tone together, never a colour alone (WCAG 2.2,
 * 1.4.1). Tones are {@code good warn bad info quiet}.
 */
public final class Tones {
  private record Shown(String tone, String icon) {}

  private static final Shown GOOD = new Shown("good", "pi-check-circle");
  private static final Shown WARN = new Shown("warn", "pi-exclamation-triangle");
  private static final Shown BAD = new Shown("bad", "pi-times-circle");
  private static final Shown INFO = new Shown("info", "pi-sync");
  private static final Shown QUIET = new Shown("quiet", "pi-circle");

  private static final Map<String, Shown> BY_NAME =
      Map.ofEntries(
          Map.entry("MATCH", GOOD),
          Map.entry("MATCHED", GOOD),
          Map.entry("MATCHED_BY_HAND", GOOD),
          Map.entry("MATCHED_LATE", WARN),
          Map.entry("DOUBLE", WARN),
          Map.entry("UNKNOWN_CODE", WARN),
          Map.entry("WRONG_AMOUNT", WARN),
          Map.entry("DONE", GOOD),
          Map.entry("SPOILT", BAD),
          Map.entry("MISSING", BAD),
          Map.entry("IN_VAULT", new Shown("quiet", "pi-lock")),
          Map.entry("IN_DRAWER", new Shown("info", "pi-inbox")),
          Map.entry("USED", new Shown("good", "pi-book")),
          Map.entry("PARTIAL", WARN),
          Map.entry("NO_MATCH", BAD),
          Map.entry("DECEASED", BAD),
          Map.entry("DUPLICATE", BAD),
          Map.entry("GREEN", GOOD),
          Map.entry("GOOD", GOOD),
          Map.entry("FAIR", WARN),
          Map.entry("POOR", BAD),
          Map.entry("UP", GOOD),
          Map.entry("SLOW", WARN),
          Map.entry("AWAY", BAD));

  private Tones() {}

  /** The tone's word, part of a style class. */
  public static String tone(Object value) {
    return shown(value).tone;
  }

  /** Class of the icon in the PrimeIcons font. */
  public static String icon(Object value) {
    return shown(value).icon;
  }

  /**
   * The word of an enum's value: bundle key is the enum's name and the value's, {@code
   * Status.READY}. Empty for null.
   */
  public static String wordOf(Object value) {
    return value instanceof Enum<?> constant ? Formats.word(key(constant)) : text(value);
  }

  /** {@code Status.READY} for the constant of that name, {@code Kind.X} for a nested enum. */
  static String key(Enum<?> constant) {
    String owner = constant.getDeclaringClass().getName();
    String name = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
    return name + "." + constant.name();
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  private static Shown shown(Object value) {
    if (value instanceof Status status) {
      return ofStatus(status);
    }
    if (value instanceof PublicStage stage) {
      return ofStage(stage);
    }
    String name = value instanceof Enum<?> e ? e.name() : text(value).toUpperCase(Locale.ROOT);
    return BY_NAME.getOrDefault(name, QUIET);
  }

  private static Shown ofStatus(Status status) {
    return switch (status) {
      case DRAFT, REGISTERED, ARCHIVED -> QUIET;
      case ARRIVED -> new Shown("info", "pi-user");
      case ACCEPTED -> new Shown("info", "pi-file-check");
      case ENROLLED -> new Shown("info", "pi-id-card");
      case IN_ADJUDICATION -> new Shown("info", "pi-hourglass");
      case IN_PRODUCTION -> new Shown("info", "pi-print");
      case IN_QUALITY -> new Shown("info", "pi-verified");
      case UNDER_EXAMINATION -> new Shown("warn", "pi-search");
      case RETURNED -> WARN;
      case SUSPENDED -> new Shown("warn", "pi-pause-circle");
      case APPROVED, READY, HANDED_OVER -> GOOD;
      case WITHDRAWN, LAPSED -> new Shown("quiet", "pi-minus-circle");
      case REJECTED, CANCELLED -> BAD;
    };
  }

  private static Shown ofStage(PublicStage stage) {
    return switch (stage) {
      case REGISTERED -> QUIET;
      case AT_THE_OFFICE -> new Shown("info", "pi-building");
      case PAPERS_MISSING -> WARN;
      case IN_PROCESS -> INFO;
      case READY, COLLECTED -> GOOD;
      case ENDED -> new Shown("quiet", "pi-minus-circle");
    };
  }
}
