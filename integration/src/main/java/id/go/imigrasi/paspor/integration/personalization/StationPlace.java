package id.go.imigrasi.paspor.integration.personalization;

import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Where this office's passports are made: by a station of its own or by the directorate's. The same
 * setting opens or shuts the delivery group {@code station} of the server.
 */
final class StationPlace {
  private static final String OWN = "paspor.personalization.local-station";

  private StationPlace() {}

  /** Whether this office's server runs the station. */
  static boolean isHere() {
    return ConfigProvider.getConfig().getOptionalValue(OWN, Boolean.class).orElse(true);
  }
}
