package id.go.imigrasi.paspor.domain.personalization;

/** Reads a chip as a border would: passive authentication (Doc 9303-11 §5.1). */
public interface ChipReader {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused {@code
   *     personalization.chip.unreadable} when a file cannot be parsed at all
   */
  ChipReading read(ChipFiles files);
}
