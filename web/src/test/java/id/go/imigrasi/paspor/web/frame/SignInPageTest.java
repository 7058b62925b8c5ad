package id.go.imigrasi.paspor.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignInPageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/work.xhtml",
        "/desk/booth.xhtml?number=2110261123004258",
        "/case.xhtml?number=1&again=1"
      })
  void goesBackToThePageThatWasAskedFor(String path) {
    assertThat(SignInPage.local(path)).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "//elsewhere.example/a.xhtml",
        "https://elsewhere.example/a.xhtml",
        "/\\elsewhere.example/a.xhtml",
        "/login.xhtml",
        "/error/forbidden.xhtml",
        "/api/bills",
        "/a.xhtml?x=%0d%0aSet-Cookie",
        "/a.xhtml#x"
      })
  void goesNowhereElse(String path) {
    assertThat(SignInPage.local(path)).isEqualTo("/work.xhtml");
  }

  @ParameterizedTest
  @CsvSource(value = "null", nullValues = "null")
  void startsWithMyWorkWhenNothingWasAskedFor(String path) {
    assertThat(SignInPage.local(path)).isEqualTo("/work.xhtml");
  }
}
