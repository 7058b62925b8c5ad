package id.go.imigrasi.paspor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeploymentTest {
  private static final String WEB_XML =
      Sources.text(Path.of("src/main/webapp/WEB-INF/web.xml").toAbsolutePath());
  private static final Map<String, String> SETTINGS =
      Pattern.compile(
              "<param-name>([^<]+)</param-name>\\s*<param-value>([^<]*)</param-value>",
              Pattern.DOTALL)
          .matcher(WEB_XML)
          .results()
          .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));

  @Test
  void theStateOfAPageStaysOnTheServer() {
    assertThat(SETTINGS)
        .containsEntry("jakarta.faces.STATE_SAVING_METHOD", "server")
        .containsEntry("jakarta.faces.PROJECT_STAGE", "Production");
  }

  @Test
  void noScriptRunsThatThePageDidNotSend() {
    String policy = SETTINGS.get("primefaces.CSP_POLICY");
    assertThat(SETTINGS).containsEntry("primefaces.CSP", "true");
    // the nonce of the page is written behind the policy, so the scripts' part must be the last
    assertThat(policy).endsWith("script-src 'self'").contains("frame-ancestors 'none'");
    assertThat(policy).contains("object-src 'none'").doesNotContain("unsafe-eval", "http");
    assertThat(policy.replace("style-src 'self' 'unsafe-inline'", "")).doesNotContain("unsafe");
  }

  @Test
  void theSessionIsACookieThatScriptsCannotRead() {
    assertThat(WEB_XML)
        .contains("<http-only>true</http-only>")
        .contains("<tracking-mode>COOKIE</tracking-mode>")
        .doesNotContain("<tracking-mode>URL</tracking-mode>");
  }

  @Test
  void theOfficersPagesAskForSignInAndTheRestInterfaceDoesNot() {
    assertThat(WEB_XML)
        .contains("<url-pattern>/desk/*</url-pattern>", "<url-pattern>/case.xhtml</url-pattern>")
        .doesNotContain("<url-pattern>/api");
  }

  @Test
  void noRequestBeginsAConversationThatAForwardedPageCouldNotEnd() {
    assertThat(WEB_XML)
        .contains(
            "<filter-name>CDI Conversation Filter</filter-name>"
                + "<url-pattern>/no-conversations</url-pattern>");
    assertThat(Sources.java())
        .noneMatch(source -> Sources.text(source).contains("@ConversationScoped"));
  }
}
