package id.go.imigrasi.paspor.domain.opening;

/** Reads the files of the opening day. */
public interface Sheets {

  /**
   * @param csv RFC 4180 with commas and a header, in UTF-8
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code opening.file.not-utf-8} or
   *     {@code opening.file.malformed} with the line
   */
  Sheet read(byte[] csv);
}
