package id.go.imigrasi.paspor.integration.opening;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.opening.Sheet;
import id.go.imigrasi.paspor.domain.opening.Sheets;
import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Files with commas, RFC 4180, in UTF-8 with or without the mark that spreadsheets write. */
@Dependent
class CommonsCsvSheets implements Sheets {
  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();
  private static final String MARK = "\uFEFF";

  @Override
  public Sheet read(byte[] csv) {
    String text = text(csv);
    List<String> columns = List.of();
    List<Sheet.Line> lines = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(text.startsWith(MARK) ? text.substring(1) : text), FORM)) {
      for (CSVRecord record : (Iterable<CSVRecord>) parser::iterator) {
        // a cell may go over several lines: the record begins after the end of the one before
        if (columns.isEmpty()) {
          columns = record.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        } else {
          lines.add(line(record, columns, (int) parser.getCurrentLineNumber()));
        }
      }
    } catch (CSVException malformed) {
      throw Refused.because("opening.file.malformed", lines.size() + 2);
    } catch (UncheckedIOException malformed) {
      throw Refused.because("opening.file.malformed", lines.size() + 2);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return new Sheet(columns, lines, sha256(csv));
  }

  private static Sheet.Line line(CSVRecord record, List<String> columns, int number) {
    if (record.size() != columns.size()) {
      throw Refused.because("opening.file.cells", number, record.size(), columns.size());
    }
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      if (!record.get(i).isBlank()) {
        cells.put(columns.get(i), record.get(i).strip());
      }
    }
    return new Sheet.Line(number, cells);
  }

  private static String text(byte[] csv) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    } catch (CharacterCodingException other) {
      throw Refused.because("opening.file.not-utf-8");
    }
  }

  private static String sha256(byte[] csv) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(csv));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
