package id.go.imigrasi.paspor.signer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Keys of a demonstration: an own authority and a signer under it, made at first use and kept in a
 * file; the next signer when the usage period is over. Beside it lies the authority's certificate,
 * which the office takes as its anchor of trust.
 */
final class DevelopmentKeys implements SignerKeys {
  private static final String AUTHORITY = "csca";
  private static final String SIGNER = "document-signer";
  private static final Provider SOFTWARE = new BouncyCastleProvider();

  /** A demonstration shows passports of the last weeks: its first keys count as made before. */
  private static final Duration IN_USE_BEFORE = Duration.ofDays(60);

  private final Path file;
  private final char[] password;
  private final KeyKind authorityKind;
  private final KeyKind signerKind;
  private Opened opened;

  DevelopmentKeys(Path folder, char[] password, KeyKind authorityKind, KeyKind signerKind) {
    this.file = folder.resolve("development-keys.p12");
    this.password = password.clone();
    this.authorityKind = authorityKind;
    this.signerKind = signerKind;
  }

  @Override
  public synchronized DocumentSigner inUse(Instant now)
      throws GeneralSecurityException, IOException {
    // opening the file costs more than many signatures, and it changes every few months
    if (opened != null && opened.at().equals(changed()) && isUsable(opened.signer(), now)) {
      return opened.signer();
    }
    FileTime at = changed();
    KeyStore keys = read();
    DocumentSigner kept = signer(keys);
    if (isUsable(kept, now)) {
      opened = new Opened(kept, at);
      return kept;
    }
    Instant begin = kept == null ? now.minus(IN_USE_BEFORE) : now;
    DevelopmentAuthority authority = authority(keys, begin);
    DocumentSigner issued = authority.issue(signerKind, begin, SOFTWARE);
    put(keys, AUTHORITY, authority.key(), authority.certificate());
    put(keys, SIGNER, issued.key(), issued.certificate());
    write(keys);
    publish(authority, begin);
    return issued;
  }

  private boolean isUsable(DocumentSigner signer, Instant now) throws IOException {
    return signer != null && !signer.left(now).isNegative() && !isWithdrawn(signer.certificate());
  }

  /** When the file was written last; the beginning of time while there is none. */
  private FileTime changed() throws IOException {
    return Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
  }

  /** The authority, made at first use; its certificate and its list are written anew. */
  synchronized X509Certificate authority(Instant now) throws GeneralSecurityException, IOException {
    return published(now).certificate();
  }

  /** A certificate for the key of a signer that lies elsewhere. */
  synchronized X509Certificate certify(PublicKey signer, Instant now)
      throws GeneralSecurityException, IOException {
    return published(now).certify(signer, now, SOFTWARE);
  }

  /**
   * Takes a signer's certificate back: what it signed is believed no more, the signer's own key is
   * replaced at its next use.
   *
   * @throws GeneralSecurityException when another authority issued it
   */
  synchronized void withdraw(X509Certificate signer, Instant now)
      throws GeneralSecurityException, IOException {
    signer.verify(published(now).certificate().getPublicKey(), SOFTWARE);
    if (!isWithdrawn(signer)) {
      Files.writeString(
          withdrawals(),
          signer.getSerialNumber().toString(16) + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    }
    published(now);
  }

  private DevelopmentAuthority published(Instant now) throws GeneralSecurityException, IOException {
    KeyStore keys = read();
    DevelopmentAuthority authority = authority(keys, now);
    if (!keys.isKeyEntry(AUTHORITY)) {
      put(keys, AUTHORITY, authority.key(), authority.certificate());
      write(keys);
    }
    publish(authority, now);
    return authority;
  }

  private void publish(DevelopmentAuthority authority, Instant now)
      throws GeneralSecurityException, IOException {
    Files.write(file.resolveSibling("csca.cer"), authority.certificate().getEncoded());
    Files.write(
        file.resolveSibling("csca.crl"),
        authority.revocations(withdrawn(), now, SOFTWARE).getEncoded());
  }

  private boolean isWithdrawn(X509Certificate signer) throws IOException {
    return withdrawn().contains(signer.getSerialNumber());
  }

  /** Serials, hexadecimal, one a line. */
  private List<BigInteger> withdrawn() throws IOException {
    return Files.exists(withdrawals())
        ? Files.readAllLines(withdrawals()).stream().map(line -> new BigInteger(line, 16)).toList()
        : List.of();
  }

  private Path withdrawals() {
    return file.resolveSibling("withdrawn.txt");
  }

  private DevelopmentAuthority authority(KeyStore keys, Instant now)
      throws GeneralSecurityException, IOException {
    if (keys.isKeyEntry(AUTHORITY)) {
      return new DevelopmentAuthority(key(keys, AUTHORITY), certificate(keys, AUTHORITY));
    }
    return DevelopmentAuthority.create(authorityKind, now, SOFTWARE);
  }

  private DocumentSigner signer(KeyStore keys) throws GeneralSecurityException {
    return keys.isKeyEntry(SIGNER)
        ? new DocumentSigner(key(keys, SIGNER), certificate(keys, SIGNER), SOFTWARE)
        : null;
  }

  private PrivateKey key(KeyStore keys, String alias) throws GeneralSecurityException {
    return (PrivateKey) keys.getKey(alias, password);
  }

  private static X509Certificate certificate(KeyStore keys, String alias)
      throws GeneralSecurityException {
    return (X509Certificate) keys.getCertificate(alias);
  }

  private void put(KeyStore keys, String alias, PrivateKey key, X509Certificate certificate)
      throws GeneralSecurityException {
    keys.setKeyEntry(alias, key, password, new Certificate[] {certificate});
  }

  private KeyStore read() throws GeneralSecurityException, IOException {
    KeyStore keys = KeyStore.getInstance("PKCS12", SOFTWARE);
    if (!Files.exists(file)) {
      keys.load(null, password);
      return keys;
    }
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, password);
    }
    return keys;
  }

  /** First beside it, then in its place: a crash never leaves half a file. */
  private void write(KeyStore keys) throws GeneralSecurityException, IOException {
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling("development-keys.new");
    Files.deleteIfExists(fresh);
    Files.createFile(
        fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (OutputStream out = Files.newOutputStream(fresh)) {
      keys.store(out, password);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The signer as the file of that time has it. */
  private record Opened(DocumentSigner signer, FileTime at) {}
}
