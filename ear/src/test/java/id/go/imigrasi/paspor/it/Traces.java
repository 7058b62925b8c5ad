package id.go.imigrasi.paspor.it;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
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
  private static final Pattern VIEW =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern NONCE = Pattern.compile("csp\\.init\\('([^']+)'");

  @Inject Ledger ledger;

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
