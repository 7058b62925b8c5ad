package id.go.imigrasi.paspor.integration.personalization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every {@code .cer} and {@code .crl} file of one folder that an administrator fills; read anew
 * each time, so that a new authority needs no restart.
 */
@Dependent
class FolderTrustAnchors implements TrustAnchors {
  private final Path folder;

  @Inject
  FolderTrustAnchors(
      @ConfigProperty(name = "paspor.personalization.csca.folder") Optional<String> folder) {
    this(folder.map(Path::of).orElse(null));
  }

  FolderTrustAnchors(Path folder) {
    this.folder = folder;
  }

  @Override
  public List<X509Certificate> all() {
    return read("*.cer", (factory, in) -> (X509Certificate) factory.generateCertificate(in));
  }

  @Override
  public List<X509CRL> withdrawals() {
    return read("*.crl", (factory, in) -> (X509CRL) factory.generateCRL(in));
  }

  private <T> List<T> read(String names, Parser<T> parser) {
    List<T> found = new ArrayList<>();
    if (folder == null || !Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
      // the one that reads curves that are spelt out
      CertificateFactory factory =
          CertificateFactory.getInstance("X.509", new BouncyCastleProvider());
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          found.add(parser.parse(factory, in));
        }
      }
      return found;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the folder of country signing certificates", e);
    }
  }

  /** Reads one file of the folder. */
  private interface Parser<T> {
    T parse(CertificateFactory factory, InputStream in) throws GeneralSecurityException;
  }
}
