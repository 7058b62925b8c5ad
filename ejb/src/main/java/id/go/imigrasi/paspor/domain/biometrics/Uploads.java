package id.go.imigrasi.paspor.domain.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;

/** What every captured file must be, whatever it shows. */
final class Uploads {

  private Uploads() {}

  static void mustNotBeLarger(byte[] bytes, int largest) {
    if (bytes == null || bytes.length == 0) {
      throw Refused.because("biometrics.image.empty");
    }
    if (bytes.length > largest) {
      throw Refused.because("biometrics.image.too-heavy", largest / 1024);
    }
  }
}
