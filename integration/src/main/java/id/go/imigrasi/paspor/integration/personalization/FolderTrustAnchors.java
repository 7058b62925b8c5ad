package id.go.imigrasi.paspor.integration.personalization;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Every {@code .cer} file of one folder that an administrator fills; read anew each time, so that a
 * new authority needs no restart.
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
    List<X509Certificate> found = new ArrayList<>();
    if (folder == null || !Files.isDirectory(folder)) {
      return found;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.cer")) {
      CertificateFactory factory = CertificateFactory.getInstance("X.509");
      for (Path file : files) {
        try (InputStream in = Files.newInputStream(file)) {
          found.add((X509Certificate) factory.generateCertificate(in));
        }
      }
      return found;
    } catch (IOException | CertificateException e) {
      throw new IllegalStateException("the folder of country signing certificates", e);
    }
  }
}
