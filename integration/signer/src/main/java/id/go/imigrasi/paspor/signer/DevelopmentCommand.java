package id.go.imigrasi.paspor.signer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The country signing authority for development, by hand: makes the authority, certifies a key that
 * lies in a token, withdraws a signer. Its folder is what {@code
 * paspor.personalization.csca.folder} of an office may name. Nobody outside trusts it.
 *
 * <pre>
 * authority FOLDER                        makes the authority, or writes certificate and list anew
 * request CONFIGURATION ALIAS KIND FILE   makes a key inside the token, writes the request (DER)
 * issue FOLDER REQUEST FILE               writes the signer's certificate
 * withdraw FOLDER CERTIFICATE             withdraws a signer and writes the list
 * </pre>
 *
 * The authority's password is in the environment as PASPOR_AUTHORITY_PASSWORD, the token's PIN as
 * PASPOR_TOKEN_PIN; neither has a default.
 */
public final class DevelopmentCommand {
  private static final String USAGE =
      "authority FOLDER | request CONFIGURATION ALIAS KIND FILE | issue FOLDER REQUEST FILE"
          + " | withdraw FOLDER CERTIFICATE";

  private final Map<String, String> environment;
  private final Instant now;

  DevelopmentCommand(Map<String, String> environment, Instant now) {
    this.environment = environment;
    this.now = now;
  }

  /** Ends with 0, or with 1 and the reason in one line. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
    try {
      out.println(new DevelopmentCommand(System.getenv(), Instant.now()).run(List.of(arguments)));
    } catch (GeneralSecurityException | IOException | IllegalArgumentException failed) {
      out.println(failed.getMessage());
      System.exit(1);
    }
  }

  /** What was done, in one line. */
  String run(List<String> arguments) throws GeneralSecurityException, IOException {
    String what = arguments.isEmpty() ? "" : arguments.get(0) + arguments.size();
    return switch (what) {
      case "authority2" -> authority(Path.of(arguments.get(1)));
      case "request5" -> request(arguments);
      case "issue4" ->
          issue(Path.of(arguments.get(1)), Path.of(arguments.get(2)), Path.of(arguments.get(3)));
      case "withdraw3" -> withdraw(Path.of(arguments.get(1)), Path.of(arguments.get(2)));
      default -> throw new IllegalArgumentException(USAGE);
    };
  }

  private String authority(Path folder) throws GeneralSecurityException, IOException {
    return "authority " + serial(keys(folder).authority(now)) + " in " + folder;
  }

  private String request(List<String> arguments) throws GeneralSecurityException, IOException {
    byte[] request =
        KeyRequest.make(
            Path.of(arguments.get(1)),
            needed("PASPOR_TOKEN_PIN"),
            arguments.get(2),
            KeyKind.valueOf(arguments.get(3)),
            now);
    Files.write(Path.of(arguments.get(4)), request);
    return "made the key " + arguments.get(2) + " in the token; request in " + arguments.get(4);
  }

  private String issue(Path folder, Path request, Path file)
      throws GeneralSecurityException, IOException {
    X509Certificate issued =
        keys(folder).certify(KeyRequest.read(Files.readAllBytes(request)), now);
    Files.write(file, issued.getEncoded());
    return "signer " + serial(issued) + " in " + file;
  }

  private String withdraw(Path folder, Path certificate)
      throws GeneralSecurityException, IOException {
    try (var in = Files.newInputStream(certificate)) {
      X509Certificate withdrawn =
          (X509Certificate)
              CertificateFactory.getInstance("X.509", new BouncyCastleProvider())
                  .generateCertificate(in);
      keys(folder).withdraw(withdrawn, now);
      return "signer " + serial(withdrawn) + " withdrawn; list in " + folder;
    }
  }

  private DevelopmentKeys keys(Path folder) {
    return new DevelopmentKeys(
        folder, needed("PASPOR_AUTHORITY_PASSWORD"), KeyKind.RSA_4096, KeyKind.RSA_2048);
  }

  private char[] needed(String name) {
    String value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException(name + " is not set");
    }
    return value.toCharArray();
  }

  private static String serial(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16);
  }
}
