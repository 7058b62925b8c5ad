package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.office.Agencies;
import id.go.imigrasi.paspor.domain.office.Passwords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a case leaves behind outside the desks: the citizen's page, mail, both logs. */
@Dependent
public class Traces {
  private static final String AGENCY = "pembaca-instansi";
  private static final String PASSWORD = "kata-sandi-instansi-pembaca";
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

  @Inject Ledger ledger;
  @Inject Agencies agencies;
  @Inject Passwords passwords;
  @Inject UserTransaction transaction;

  /** The status page as the citizen gets it. */
  Wire.Answer followed(TwinCase each) {
    Wire citizen = Wire.speaking("id");
    String page = citizen.get("/follow.xhtml", Map.of()).body();
    Matcher view = VIEW.matcher(page);
    Matcher nonce = NONCE.matcher(page);
    if (!view.find() || !nonce.find()) {
      throw new IllegalStateException("no form on the status page");
    }
    Map<String, String> form = new LinkedHashMap<>();
    form.put("f", "f");
    form.put("f:number", each.number().digits());
    form.put("f:born", TwinCase.BORN);
    form.put("f:show:do", "f:show:do");
    form.put("jakarta.faces.ViewState", view.group(1));
    form.put("primefaces.nonce", nonce.group(1));
    return citizen.postForm("/follow.xhtml", form);
  }

  /** What the office tells another agency of the passport's number, if there is one. */
  List<String> validity(TwinCase each) throws Exception {
    agency();
    return ledger
        .texts("select BOOKLET_NUMBER from BOOKLET where HOLDER = ?", each.number().digits())
        .stream()
        .map(number -> asked(number).replace(number, "BOOK"))
        .toList();
  }

  private static String asked(String number) {
    String question =
        AgencyQuestion.envelope(AgencyQuestion.token(AGENCY, PASSWORD), AgencyQuestion.ask(number));
    return Wire.speaking("en")
        .post(
            "/ws/passport-validity",
            Map.of("Content-Type", "text/xml; charset=utf-8", "SOAPAction", "\"\""),
            question)
        .toString();
  }

  private void agency() throws Exception {
    if (ledger.count("select count(*) from AGENCY where USERNAME = ?", AGENCY) == 0) {
      transaction.begin();
      agencies.add(AGENCY, "Pembaca", passwords.hash(PASSWORD));
      transaction.commit();
    }
  }

  /** The letters in the citizen's mailbox. */
  String mailed(TwinCase each) throws IOException, InterruptedException {
    String name = each.name().split(" ")[0].toLowerCase(Locale.ROOT);
    JsonArray letters = Residents.get("/mailbox/messages?to=" + name).asJsonArray();
    return letters.stream().map(JsonValue::toString).sorted().collect(Collectors.joining("\n"));
  }

  /** Who read or was refused what of it, as often as that was. */
  List<String> audited(TwinCase each) throws SQLException {
    return ledger.texts(
        "select KIND || ' ' || ACTOR || ' ' || coalesce(DETAIL, '') from AUDIT_LINE"
            + " where SUBJECT = ? and ACTOR like 'baca.%' order by 1",
        each.number().digits());
  }

  /** The lines of the server's log that name it. */
  Set<String> logged(TwinCase each) throws IOException {
    Path log = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .filter(line -> line.contains(each.number().digits()) || line.contains(each.nik()))
          .map(line -> each.withoutWhichAndWhen(line).replaceAll("\\(.*? - [0-9]+\\)", "THREAD"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
