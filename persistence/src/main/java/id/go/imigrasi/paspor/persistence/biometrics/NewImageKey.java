package id.go.imigrasi.paspor.persistence.biometrics;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The operator's step, while the office is closed, that gives the images' keyset a new key: what is
 * kept stays readable, what comes is written with the new one.
 */
final class NewImageKey {

  private NewImageKey() {}

  /**
   * Renews the keyset.
   *
   * @param arguments the folder of the keysets, {@code paspor.keys.directory}
   */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    ImageKeys.renew(Path.of(arguments[0]));
  }
}
