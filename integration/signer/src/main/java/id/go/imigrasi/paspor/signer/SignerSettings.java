package id.go.imigrasi.paspor.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The settings {@code paspor.signer.*}: a token, or, only where development is allowed expressly, a
 * key file made by the signer itself. There is no default for a key or a password.
 */
@ApplicationScoped
class SignerSettings {
  @Inject
  @ConfigProperty(name = "paspor.signer.pkcs11.configuration")
  Optional<String> tokenConfiguration;

  @Inject
  @ConfigProperty(name = "paspor.signer.pkcs11.pin")
  Optional<String> tokenPin;

  @Inject
  @ConfigProperty(name = "paspor.signer.pkcs11.alias", defaultValue = "document-signer")
  String tokenAlias;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.folder")
  Optional<String> developmentFolder;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.password")
  Optional<String> developmentPassword;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.key", defaultValue = "RSA_2048")
  KeyKind developmentKey;

  @Produces
  @ApplicationScoped
  SignerKeys keys() {
    try {
      if (tokenConfiguration.isPresent()) {
        char[] pin = required(tokenPin, "paspor.signer.pkcs11.pin").toCharArray();
        return new TokenKeys(Path.of(tokenConfiguration.get()), pin, tokenAlias);
      }
      Path folder = Path.of(required(developmentFolder, "paspor.signer.development.folder"));
      char[] password =
          required(developmentPassword, "paspor.signer.development.password").toCharArray();
      return new DevelopmentKeys(folder, password, KeyKind.RSA_4096, developmentKey);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the signer's token cannot be opened", e);
    }
  }

  private static String required(Optional<String> setting, String name) {
    return setting
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
  }
}
