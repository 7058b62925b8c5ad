package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;

/**
 * The signer's account of everything it signed or refused: one line each, on the disk before the
 * answer leaves, and each line with the hash of the one before, so that none can be changed or
 * taken out unseen. Tab-separated: instant, {@code signed} or the refusal, request, serial of the
 * certificate, SHA-256 of EF.SOD or {@code -}, SHA-256 of the line before.
 */
final class SigningJournal {
  private static final String BEGIN = "0".repeat(64);
  private static final String NOTHING = "-";

  private final Path file;
  private String last;

  SigningJournal(Path folder) {
    this.file = folder.resolve("signatures.log");
  }

  void signed(SigningRequest request, DocumentSigner signer, byte[] securityObject, Instant at) {
    write(at, "signed", request, signer.serial(), hash(securityObject));
  }

  void refused(SigningRequest request, SigningRefused refused, Instant at) {
    write(at, refused.getMessage(), request, NOTHING, NOTHING);
  }

  private synchronized void write(
      Instant at, String what, SigningRequest request, String serial, String signed) {
    try {
      if (last == null) {
        last = resume();
      }
      String line =
          String.join(
              "\t", at.toString(), what, request.requestId().toString(), serial, signed, last);
      append(line + "\n");
      last = hash(bytes(line));
    } catch (IOException e) {
      throw new UncheckedIOException("the signer's journal cannot be written", e);
    }
  }

  private void append(String line) throws IOException {
    try (FileChannel out =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes(line));
      while (rest.hasRemaining()) {
        out.write(rest);
      }
      out.force(true);
    }
  }

  /** What the next line has to name. A line cut off by a crash was never answered: it goes. */
  private String resume() throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      return BEGIN;
    }
    String text = Files.readString(file);
    int whole = text.lastIndexOf('\n') + 1;
    if (whole < text.length()) {
      try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
        out.truncate(bytes(text.substring(0, whole)).length);
      }
    }
    List<String> lines = text.substring(0, whole).lines().toList();
    return lines.isEmpty() ? BEGIN : hash(bytes(lines.get(lines.size() - 1)));
  }

  /** Number of the first line, from 1, that does not follow from the one before; empty if sound. */
  OptionalInt firstBroken() throws IOException {
    String before = BEGIN;
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).endsWith("\t" + before)) {
        return OptionalInt.of(i + 1);
      }
      before = hash(bytes(lines.get(i)));
    }
    return OptionalInt.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
