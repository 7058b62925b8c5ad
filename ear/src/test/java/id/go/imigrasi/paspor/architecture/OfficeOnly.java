package id.go.imigrasi.paspor.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/**
 * The house's rules are the office's: the neighbours' stand-ins are other people's systems in a
 * process of their own, and the tests only borrow their generators.
 */
public final class OfficeOnly implements ImportOption {
  @Override
  public boolean includes(Location location) {
    return !location.contains("/paspor/neighbours/")
        && new ImportOption.DoNotIncludeTests().includes(location);
  }
}
