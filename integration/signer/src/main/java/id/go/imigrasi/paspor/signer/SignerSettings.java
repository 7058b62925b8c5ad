package id.go.imigrasi.paspor.signer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
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
  @ConfigProperty(name = "paspor.signer.pkcs11.certificate")
  Optional<String> tokenCertificate;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.folder")
  Optional<String> developmentFolder;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.password")
  Optional<String> developmentPassword;

  @Inject
  @ConfigProperty(name = "paspor.signer.development.key", defaultValue = "RSA_2048")
  KeyKind developmentKey;

  @Inject
  @ConfigProperty(name = "paspor.signer.journal.folder")
  Optional<String> journalFolder;

  @Inject
  @ConfigProperty(name = "paspor.signer.security-object", defaultValue = "V0")
  ObjectVersion securityObject;

  @Produces
  @ApplicationScoped
  SignerKeys keys() {
    if (tokenConfiguration.isPresent()) {
      char[] pin = required(tokenPin, "paspor.signer.pkcs11.pin").toCharArray();
      return new TokenKeys(
          Path.of(tokenConfiguration.get()),
          pin,
          tokenAlias,
          tokenCertificate.map(Path::of).orElse(null));
    }
    Path folder = Path.of(required(developmentFolder, "paspor.signer.development.folder"));
    char[] password =
        required(developmentPassword, "paspor.signer.development.password").toCharArray();
    return new DevelopmentKeys(folder, password, KeyKind.RSA_4096, developmentKey);
  }

  @Produces
  @Dependent
  ObjectVersion version() {
    return securityObject;
  }

  /** One for the whole signer, since its lines follow from each other. */
  @Produces
  @Singleton
  SigningJournal journal() {
    return new SigningJournal(
        Path.of(
            required(journalFolder.or(() -> developmentFolder), "paspor.signer.journal.folder")));
  }

  private static String required(Optional<String> setting, String name) {
    return setting
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> new IllegalStateException("the setting " + name + " is missing"));
  }
}
