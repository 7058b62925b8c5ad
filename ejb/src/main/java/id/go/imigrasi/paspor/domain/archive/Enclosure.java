package id.go.imigrasi.paspor.domain.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One paper in a digital file.
 *
 * @param name of the file, for example {@code 03-hand-over-receipt.pdf}; it never says who it is
 * @param mediaType for example {@code image/jpeg}
 */
public record Enclosure(String name, String mediaType, byte[] bytes) {
  /** The list of all enclosures as {@code sha256sum -c} reads it. */
  public static final String MANIFEST = "SHA256SUMS";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.-]{1,60}");

  public Enclosure {
    Objects.requireNonNull(mediaType);
    Objects.requireNonNull(bytes);
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name of an enclosure");
    }
  }

  /** The hashes of these enclosures, a line each. */
  public static Enclosure manifest(List<Enclosure> of) {
    String lines =
        of.stream()
            .map(each -> each.sha256() + "  " + each.name() + "\n")
            .collect(Collectors.joining());
    return new Enclosure(MANIFEST, "text/plain", lines.getBytes(StandardCharsets.US_ASCII));
  }

  /** Lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public String toString() {
    return "Enclosure[" + name + "]";
  }
}
