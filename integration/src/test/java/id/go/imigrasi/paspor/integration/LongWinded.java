package id.go.imigrasi.paspor.integration;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Stands before a neighbour and passes its answers on with so many characters more that mean
 * nothing: whoever reads all of them, reads the same answer.
 */
public final class LongWinded implements AutoCloseable {
  private static final int ONE_COMMENT = 1000;
  private static final List<String> PASSED_ON = List.of("Content-Type", "SOAPAction", "Accept");

  private final HttpClient client = HttpClient.newHttpClient();
  private final String neighbour;
  private final int characters;
  private final HttpServer server;

  public LongWinded(String neighbour, int characters) {
    this.neighbour = neighbour;
    this.characters = characters;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException noSocket) {
      throw new UncheckedIOException(noSocket);
    }
    server.createContext("/", this::passOn);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void passOn(HttpExchange exchange) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(neighbour + exchange.getRequestURI()))
            .POST(HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    for (String name : PASSED_ON) {
      exchange
          .getRequestHeaders()
          .getOrDefault(name, List.of())
          .forEach(value -> request.header(name, value));
    }
    try {
      answer(exchange, client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
  }

  private void answer(HttpExchange exchange, HttpResponse<String> answer) throws IOException {
    byte[] body = padded(answer.body()).getBytes(StandardCharsets.UTF_8);
    answer
        .headers()
        .firstValue("Content-Type")
        .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
    try (exchange) {
      exchange.sendResponseHeaders(answer.statusCode(), body.length);
      exchange.getResponseBody().write(body);
    }
  }

  private String padded(String answer) {
    int envelope = answer.indexOf("Envelope");
    if (envelope < 0) {
      return " ".repeat(characters) + answer;
    }
    int place = answer.indexOf('>', envelope) + 1;
    String comments = ("<!--" + "x".repeat(ONE_COMMENT) + "-->").repeat(characters / ONE_COMMENT);
    return answer.substring(0, place) + comments + answer.substring(place);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
