package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.InForce;
import java.util.List;
import java.util.Objects;

/**
 * What stands at the head of the office's letters in a period: ministries are renamed, offices
 * moved.
 *
 * @param ministry for example {@code KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN}
 * @param directorate the directorate general
 * @param regionalOffice the kantor wilayah; empty when the letterhead has none
 * @param officeName full name of the office
 * @param address one line
 */
public record Letterhead(
    InForce inForce,
    String ministry,
    String directorate,
    String regionalOffice,
    String officeName,
    String address) {

  public Letterhead {
    Objects.requireNonNull(inForce);
    Objects.requireNonNull(ministry);
    Objects.requireNonNull(directorate);
    regionalOffice = regionalOffice == null ? "" : regionalOffice;
    Objects.requireNonNull(officeName);
    Objects.requireNonNull(address);
  }

  /** From the top down, without empty lines. */
  public List<String> lines() {
    return List.of(ministry, directorate, regionalOffice, officeName, address).stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
