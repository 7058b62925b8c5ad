package id.go.imigrasi.paspor.neighbours.cekal;

import id.go.imigrasi.paspor.neighbours.residents.ListedPerson;
import java.util.List;

/** An entry that the wanted person resembles, and why. */
public record Match(ListedPerson entry, int score, List<Why> reasons) {

  /**
   * One element compared.
   *
   * @param listed what the entry has there
   */
  public record Why(String element, String listed, int agreement) {}
}
