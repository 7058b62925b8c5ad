package id.go.imigrasi.paspor.neighbours.mailbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The mailboxes to look into, as a page and as JSON. */
@Path("/mailbox")
@RequestScoped
public class MailboxResource {
  @Inject private Mailboxes mailboxes;

  /**
   * @param to part of the receiver's address; everybody's when left out
   */
  @GET
  @Path("messages")
  @Produces(MediaType.APPLICATION_JSON)
  public JsonArray messages(@QueryParam("to") @DefaultValue("") String to) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    letters(to).forEach(each -> all.add(each.toJson()));
    return all.build();
  }

  @GET
  @Produces("text/html;charset=UTF-8")
  public String page() {
    StringBuilder rows = new StringBuilder();
    letters("")
        .forEach(
            each ->
                rows.append("<article><h2>")
                    .append(escaped(each.subject()))
                    .append("</h2><p>")
                    .append(escaped(each.to()))
                    .append("</p><pre>")
                    .append(escaped(each.text()))
                    .append("</pre></article>\n"));
    return text().replace("${rows}", rows);
  }

  private List<Letter> letters(String to) {
    return mailboxes.letters().stream().filter(each -> each.to().contains(to)).toList();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(MailboxResource.class.getResourceAsStream("mailbox.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
