package id.go.imigrasi.paspor.neighbours.abis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fetches what was shared with the ABIS, and opens it with the ABIS' key. */
@ApplicationScoped
public class Share {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String KEY = "abis";

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  @Inject
  @ConfigProperty(name = "paspor.abis.password")
  private String shown;

  @Inject
  @ConfigProperty(name = "paspor.abis.keystore")
  private String keystore;

  @Inject
  @ConfigProperty(name = "paspor.abis.key.password")
  private String password;

  Captures fetch(String address) throws Failure {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create(address))
                  .timeout(PATIENCE)
                  .header("X-Api-Key", shown)
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new Failure(Failure.CANNOT_FETCH);
      }
      return Captures.of(Sealed.open(answer.body(), key()));
    } catch (IOException | IllegalArgumentException away) {
      throw new Failure(Failure.CANNOT_FETCH, away);
    } catch (GeneralSecurityException notForUs) {
      throw new Failure(Failure.UNREADABLE, notForUs);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new Failure(Failure.CANNOT_FETCH, stopping);
    }
  }

  private PrivateKey key() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(Path.of(keystore))) {
      store.load(file, password.toCharArray());
    }
    return (PrivateKey) store.getKey(KEY, password.toCharArray());
  }
}
