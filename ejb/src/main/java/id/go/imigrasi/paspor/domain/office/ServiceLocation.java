package id.go.imigrasi.paspor.domain.office;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A place where the office serves (lokasi layanan): its main building, a desk in a public service
 * mall, a mobile team. Quota, counters and stock are counted per location.
 *
 * @param code 2 to 10 capitals, digits or dashes, unique in the office
 * @param main whether it is the office's main building
 * @param active whether it serves now
 */
public record ServiceLocation(
    String code, String officeCode, String name, String address, boolean main, boolean active) {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9-]{2,10}");

  public ServiceLocation {
    if (code == null || !CODE.matcher(code).matches()) {
      throw Refused.because("office.location.malformed");
    }
    Objects.requireNonNull(officeCode);
    Objects.requireNonNull(name);
    Objects.requireNonNull(address);
  }
}
