package id.go.imigrasi.paspor.neighbours.simponi;

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

/** A page with a pay button for every bill. */
@Path("/control/payments")
@RequestScoped
@Produces("text/html;charset=UTF-8")
public class PaymentsPage {
  @Inject private Ledger ledger;

  @GET
  public String page() {
    StringBuilder rows = new StringBuilder();
    ledger.all().forEach(bill -> rows.append(row(bill)));
    return text()
        .replace("${rows}", rows)
        .replace("${owed}", Integer.toString(ledger.owed().size()));
  }

  private static String row(Billing bill) {
    String state = bill.payment().map(Received::ntpn).orElse("-");
    return String.format(
        Locale.ROOT,
        "<tr><th scope=\"row\">%1$s</th><td>%2$s</td><td>%3$s</td><td>%4$s</td><td>"
            + "<form method=\"post\" action=\"/control/payments\">"
            + "<input type=\"hidden\" name=\"code\" value=\"%1$s\"><button>pay</button></form></td></tr>%n",
        bill.code(),
        bill.total(),
        Stamp.of(bill.expiresAt()),
        state);
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(PaymentsPage.class.getResourceAsStream("payments.html"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
