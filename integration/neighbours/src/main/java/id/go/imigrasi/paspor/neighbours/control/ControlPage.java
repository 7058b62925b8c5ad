package id.go.imigrasi.paspor.neighbours.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The control page: one row of four buttons for each stand-in. */
@Path("/control")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class ControlPage {
  @Inject private Switchboard switchboard;

  @GET
  public String page() {
    StringBuilder rows = new StringBuilder();
    for (StandIn each : StandIn.values()) {
      rows.append(row(each));
    }
    return text("page.html").replace("${rows}", rows);
  }

  @GET
  @Path("control.css")
  @Produces("text/css")
  public String style() {
    return text("control.css");
  }

  private String row(StandIn standIn) {
    Setting setting = switchboard.of(standIn);
    StringBuilder buttons = new StringBuilder();
    for (Behaviour each : Behaviour.values()) {
      buttons.append(button(each, each == setting.behaviour()));
    }
    return text("row.html")
        .replace("${word}", standIn.word())
        .replace("${calls}", Long.toString(switchboard.calls(standIn)))
        .replace("${seconds}", Long.toString(setting.delay().toSeconds()))
        .replace("${buttons}", buttons);
  }

  private static String button(Behaviour behaviour, boolean on) {
    return String.format(
        Locale.ROOT,
        "<button name=\"behaviour\" value=\"%1$s\" aria-pressed=\"%2$s\">%1$s</button>%n",
        behaviour.word(),
        on);
  }

  private static String text(String name) {
    try (InputStream in = Objects.requireNonNull(ControlPage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
