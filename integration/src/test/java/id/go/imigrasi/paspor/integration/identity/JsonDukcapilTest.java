package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.identity.Dukcapil;

/** The contract over the direct line. */
class JsonDukcapilTest extends DukcapilContract {
  @Override
  Dukcapil line(DukcapilSettings settings) {
    return new JsonDukcapil(settings, CLOCK);
  }
}
