package id.go.imigrasi.paspor.integration.http;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A neighbour's HTTP address as its subscribers call it: one POST, answered completely within the
 * deadline and the size limit, or the neighbour is unreachable.
 */
public final class DirectLine {
  private final Neighbour neighbour;
  private final Duration deadline;
  private final int maxBytes;
  private final HttpClient client;

  /**
   * @param deadline for the whole exchange, the last byte of the answer included
   * @param maxBytes of the answer; one byte more and it is nonsense
   */
  public DirectLine(Neighbour neighbour, Duration connectWithin, Duration deadline, int maxBytes) {
    this.neighbour = neighbour;
    this.deadline = deadline;
    this.maxBytes = maxBytes;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(connectWithin)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /**
   * @return the body of an answer with status 200
   * @throws Unreachable for every other status too
   */
  public String post(URI address, String mediaType, String body) throws Unreachable {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", mediaType)
            .timeout(deadline)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> answer = exchange(request);
    if (answer.statusCode() != 200) {
      throw new Unreachable(neighbour, "HTTP " + answer.statusCode());
    }
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws Unreachable {
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request, info -> new BoundedBody(maxBytes));
    try {
      return coming.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException failed) {
      // an I/O message names hosts and states, never what was asked
      throw new Unreachable(neighbour, failed.getCause().toString(), failed.getCause());
    } catch (TimeoutException late) {
      coming.cancel(true);
      throw new Unreachable(neighbour, "no answer within " + deadline, late);
    } catch (InterruptedException stopped) {
      coming.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unreachable(neighbour, "stopped while waiting", stopped);
    }
  }
}
