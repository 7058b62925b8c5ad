package id.go.imigrasi.paspor.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.it.BuiltOffice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody meets who comes to the office's address without having signed in. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FrontDoorIT {

  private final HttpClient http = HttpClient.newHttpClient();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void theServerSaysThatItIsReady() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(Addresses.readiness());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("{\"name\":\"database\",\"status\":\"UP\"");
  }

  @Test
  void answersDoNotNameTheServer() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(URI.create(Addresses.office() + "/"));
    assertThat(answer.headers().map()).doesNotContainKeys("Server", "X-Powered-By");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @Test
  void anOfficersPageShowsTheSignInToAStranger() throws IOException, InterruptedException {
    HttpResponse<String> answer = get(URI.create(Addresses.office() + "/work.xhtml"));
    assertThat(answer.body()).contains("signin:password");
  }

  private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
