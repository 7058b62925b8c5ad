package id.go.imigrasi.paspor.integration.http;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One JSON object as a stranger's machine sent it (RFC 8259): UTF-8, one object and nothing after
 * it, no name twice, not deeper than anything of ours. Whatever is not is a 400.
 */
public final class JsonBody {
  private static final int DEEPEST = 20;

  /** Numbers and words outside quotes; the parser gives up on longer ones in its own way. */
  private static final int LONGEST_WORD = 40;

  private static final JsonReaderFactory READERS =
      Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

  private JsonBody() {}

  /**
   * @throws BadRequestException when it is no such object
   */
  public static JsonObject object(InputStream body) {
    try {
      return object(text(body.readAllBytes()));
    } catch (IOException unread) {
      throw new BadRequestException(unread);
    }
  }

  /**
   * @throws BadRequestException when it is no such object
   */
  public static JsonObject object(String text) {
    if (!isOneFlatEnoughValue(text)) {
      throw new BadRequestException();
    }
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonException malformed) {
      throw new BadRequestException(malformed);
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Looks at the brackets outside strings only; everything else is the parser's business. */
  private static boolean isOneFlatEnoughValue(String text) {
    int depth = 0;
    boolean closed = false;
    boolean quoted = false;
    int word = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (quoted) {
        at += sign == '\\' ? 1 : 0;
        quoted = sign != '"';
      } else if (closed && !Character.isWhitespace(sign)) {
        return false;
      } else {
        quoted = sign == '"';
        depth += sign == '{' || sign == '[' ? 1 : 0;
        depth -= sign == '}' || sign == ']' ? 1 : 0;
        closed = depth == 0 && (sign == '}' || sign == ']');
      }
      word = !quoted && Character.isLetterOrDigit(sign) ? word + 1 : 0;
      if (depth > DEEPEST || word > LONGEST_WORD) {
        return false;
      }
    }
    return closed;
  }
}
