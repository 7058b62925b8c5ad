package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.neighbours.abis.Sealed;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pictures and chip files of the order in hand, which lie in the office: fetched one by one,
 * encrypted for this station's key, and compared with the hash of their reference.
 */
@Dependent
class OfficeImages implements Images {
  private static final Logger LOG = Logger.getLogger(OfficeImages.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private static final String BYTES = "application/octet-stream";
  private static final String KEY = "station";
  private static final int GONE = 410;

  @Inject private OrderInHand order;

  @Resource(lookup = "java:jboss/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  @Inject
  @ConfigProperty(name = "paspor.station.office-url")
  private String office;

  @Inject
  @ConfigProperty(name = "paspor.station.password")
  private String shown;

  @Inject
  @ConfigProperty(name = "paspor.station.keystore")
  private String keystore;

  @Inject
  @ConfigProperty(name = "paspor.station.key.password")
  private String password;

  @Override
  public ImageRef keep(byte[] clear, String mediaType) {
    HttpRequest.Builder request =
        request("").header("Content-Type", BYTES).POST(BodyPublishers.ofByteArray(clear));
    HttpResponse<String> answer = send(request, 201);
    try (JsonReader json = Json.createReader(new StringReader(answer.body()))) {
      ImageRef kept = StationMessages.reference(json.readObject());
      requireSame(kept, clear);
      return kept;
    }
  }

  @Override
  public Optional<Image> find(ImageRef reference) {
    HttpResponse<String> answer = send(request(path(reference)).GET(), 200, GONE);
    if (answer.statusCode() == GONE) {
      return Optional.empty();
    }
    try {
      byte[] clear = Sealed.open(answer.body(), key());
      requireSame(reference, clear);
      return Optional.of(new Image(clear, BYTES));
    } catch (GeneralSecurityException notForUs) {
      throw new IllegalStateException("the office encrypted for another key", notForUs);
    }
  }

  /** When the station's own rows have it: work that is undone needs the file again. */
  @Override
  public void erase(ImageRef reference) {
    HttpRequest.Builder request = request(path(reference)).DELETE();
    transaction.registerInterposedSynchronization(new Committed(() -> send(request, 204)));
  }

  private HttpRequest.Builder request(String path) {
    URI address = URI.create(office + "/api/station/orders/" + order.requestId() + "/files" + path);
    requireUnheard(address);
    return HttpRequest.newBuilder(address).timeout(PATIENCE).header("X-Api-Key", shown);
  }

  /** What the station sends back is not encrypted for the office: the line has to be. */
  private static void requireUnheard(URI address) {
    try {
      if (!"https".equals(address.getScheme())
          && !InetAddress.getByName(address.getHost()).isLoopbackAddress()) {
        throw new IllegalStateException("paspor.station.office-url is neither https nor loopback");
      }
    } catch (UnknownHostException away) {
      throw new UncheckedIOException("the office cannot be reached", away);
    }
  }

  private static String path(ImageRef file) {
    return "/" + file.id() + "/" + file.sha256();
  }

  /** Anything else is no answer: the message comes again, and in the end the office asks. */
  private static HttpResponse<String> send(HttpRequest.Builder request, int... expected) {
    try {
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      for (int status : expected) {
        if (answer.statusCode() == status) {
          return answer;
        }
      }
      throw new IllegalStateException("the office answers " + answer.statusCode());
    } catch (IOException away) {
      throw new UncheckedIOException("the office cannot be reached", away);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopping);
    }
  }

  private static void requireSame(ImageRef reference, byte[] clear) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(clear);
      if (!HexFormat.of().formatHex(hash).equals(reference.sha256())) {
        throw new IllegalStateException("a file is not the one of its reference");
      }
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private PrivateKey key() throws GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream file = Files.newInputStream(Path.of(keystore))) {
      store.load(file, password.toCharArray());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the station's key cannot be read", unreadable);
    }
    return (PrivateKey) store.getKey(KEY, password.toCharArray());
  }

  /**
   * What is done once the work in hand is committed; a file that stays is no harm but a remnant.
   */
  private record Committed(Runnable then) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // nothing: the work may still be undone
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        try {
          then.run();
        } catch (UncheckedIOException | IllegalStateException away) {
          LOG.log(Level.WARNING, "a file of the chip stays in the office", away);
        }
      }
    }
  }
}
