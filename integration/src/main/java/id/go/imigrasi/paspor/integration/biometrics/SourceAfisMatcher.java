package id.go.imigrasi.paspor.integration.biometrics;

import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.FingerTemplate;
import id.go.imigrasi.paspor.domain.biometrics.Fingerprint;
import id.go.imigrasi.paspor.domain.biometrics.FingerprintMatcher;
import jakarta.enterprise.context.Dependent;
import java.util.function.ToDoubleFunction;

/** Minutiae and scores by SourceAFIS; templates in its own serialised form. */
@Dependent
class SourceAfisMatcher implements FingerprintMatcher {

  @Override
  public FingerTemplate extract(Fingerprint press) {
    FingerprintTemplate template =
        UntrustedPicture.open(
            () ->
                new FingerprintTemplate(
                    new FingerprintImage(
                        press.bytes(), new FingerprintImageOptions().dpi(Fingerprint.DPI))));
    if (matcher(template).match(template) == 0) {
      throw Refused.because("biometrics.finger.no-ridges");
    }
    return new FingerTemplate(press.position(), template.toByteArray());
  }

  @Override
  public ToDoubleFunction<FingerTemplate> against(FingerTemplate probe) {
    var matcher = matcher(new FingerprintTemplate(probe.bytes()));
    return candidate -> matcher.match(new FingerprintTemplate(candidate.bytes()));
  }

  private static com.machinezoo.sourceafis.FingerprintMatcher matcher(
      FingerprintTemplate template) {
    return new com.machinezoo.sourceafis.FingerprintMatcher(template);
  }
}
