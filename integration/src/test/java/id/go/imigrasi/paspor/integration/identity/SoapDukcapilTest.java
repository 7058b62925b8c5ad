package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.identity.Dukcapil;

/** The contract over SOAP. */
class SoapDukcapilTest extends DukcapilContract {
  @Override
  Dukcapil line(DukcapilSettings settings) {
    return new SoapDukcapil(settings, CLOCK);
  }
}
