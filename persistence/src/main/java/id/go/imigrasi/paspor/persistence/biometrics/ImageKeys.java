package id.go.imigrasi.paspor.persistence.biometrics;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keyset that encrypts images and the watch list: AES-256-GCM, a file outside the database that
 * only the server's user reads. It is made at the first start where {@code paspor.keys.create} says
 * so; otherwise the office stops without it rather than start with a new one.
 */
@ApplicationScoped
public class ImageKeys {
  private static final String FILE = "images.json";

  private Aead aead;

  protected ImageKeys() {}

  @Inject
  ImageKeys(
      @ConfigProperty(name = "paspor.keys.directory") String directory,
      @ConfigProperty(name = "paspor.keys.create", defaultValue = "false") boolean create) {
    this(Path.of(directory), create);
  }

  /** Outside the container. */
  public ImageKeys(Path directory, boolean create) {
    try {
      AeadConfig.register();
      aead =
          keyset(directory.resolve(FILE), create)
              .getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the images' keyset cannot be read", unreadable);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("the images' keyset is not usable", broken);
    }
  }

  /** What every slice encrypts with that keeps secrets in rows; each binds its row to it. */
  public Aead aead() {
    return aead;
  }

  /**
   * Gives the keyset a new key, which writes from the next start on; the older ones go on reading.
   *
   * @throws IOException if there is no keyset, or it cannot be written; it is then as it was
   */
  static void renew(Path directory) throws IOException, GeneralSecurityException {
    AeadConfig.register();
    Path file = directory.resolve(FILE);
    KeysetHandle renewed =
        KeysetHandle.newBuilder(keyset(file, false))
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary())
            .build();
    Path beside = directory.resolve(FILE + ".new");
    Files.deleteIfExists(beside);
    write(beside, renewed);
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static KeysetHandle keyset(Path file, boolean create)
      throws IOException, GeneralSecurityException {
    if (!Files.exists(file)) {
      if (!create) {
        throw new IOException("no keyset at " + file.getFileName());
      }
      write(
          file,
          KeysetHandle.generateNew(
              PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get()));
    }
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(file), RegistryConfiguration.get(), InsecureSecretKeyAccess.get());
  }

  private static void write(Path file, KeysetHandle fresh)
      throws IOException, GeneralSecurityException {
    Files.createDirectories(file.getParent());
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(
        file,
        TinkJsonProtoKeysetFormat.serializeKeyset(
            fresh, RegistryConfiguration.get(), InsecureSecretKeyAccess.get()),
        StandardOpenOption.WRITE);
  }
}
