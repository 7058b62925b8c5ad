package id.go.imigrasi.paspor.domain.personalization;

/** Sets the machine readable zone of a data page: the office's rules on names, Doc 9303-3 §6. */
public interface MrzPrinter {

  /**
   * @throws id.go.imigrasi.paspor.domain.application.Refused when no letter of the name can be
   *     written in A-Z
   */
  Mrz print(DataPage page);
}
