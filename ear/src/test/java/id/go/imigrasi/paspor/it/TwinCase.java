package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One of two cases that differ in nothing but who it is and when: so what is told of them can be
 * compared byte by byte.
 *
 * @param name as long as the other's, so that nothing is shortened
 */
record TwinCase(ApplicationNumber number, String nik, String name) {
  static final String BORN = "1984-07-14";
  private static final Pattern ROW = Pattern.compile("(?s)<tr\\b.*?</tr>");
  private static final int SHOWN = 120;
  private static final Map<String, String> WHICH_AND_WHEN = whichAndWhen();

  String asked() {
    return "?number=" + number.digits();
  }

  /** The lines of a worklist that name the case, without their place in the list. */
  String linesOf(String list) {
    return ROW.matcher(list)
        .results()
        .map(found -> found.group())
        .filter(line -> line.contains(number.digits()))
        .map(line -> line.replaceAll("data-ri=\"[0-9]+\"|ui-datatable-(odd|even)", ""))
        .map(line -> line.replaceAll("(?<=[a-z]:)[0-9]+(?=:[a-z])", "AT"))
        .collect(Collectors.joining("\n"));
  }

  /** Numbers of cases and rows, names, times, nonces and view state taken out. */
  String withoutWhichAndWhen(String sent) {
    String text = sent;
    for (Map.Entry<String, String> each : own().entrySet()) {
      text = text.replace(each.getKey(), each.getValue());
    }
    for (Map.Entry<String, String> each : WHICH_AND_WHEN.entrySet()) {
      text = text.replaceAll(each.getKey(), each.getValue());
    }
    return text;
  }

  private Map<String, String> own() {
    Map<String, String> own = new LinkedHashMap<>();
    own.put(number.digits(), "CASE");
    own.put(number.digits().replaceAll("(....)(?=.)", "$1 "), "CASE");
    own.put(nik, "NIK");
    own.put(nik.replaceAll("(....)(?=.)", "$1 "), "NIK");
    own.put(name, "NAME");
    own.put(nik.substring(10), "END");
    own.put(name.split(" ")[0].toLowerCase(Locale.ROOT), "mailbox");
    return own;
  }

  private static Map<String, String> whichAndWhen() {
    Map<String, String> taken = new LinkedHashMap<>();
    taken.put("(name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\")[^\"]*", "$1STATE");
    taken.put("(nonce[=-]\"?'?)[A-Za-z0-9+/=_-]{8,}", "$1NONCE");
    taken.put("(name=\"primefaces\\.nonce\" value=\")[^\"]*", "$1NONCE");
    taken.put("(csp\\.init\\(')[A-Za-z0-9+/=]*", "$1NONCE");
    taken.put("\\b[A-Z][0-9A-Z][0-9]{6}\\b", "BOOK");
    taken.put("\\bR[0-9]{2}-[0-9]{2}\\b", "SHELF");
    taken.put("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID");
    taken.put("\\b[0-9a-f]{64}\\b", "HASH");
    taken.put("(data-(?:since|now)=\")[0-9]*", "$1MILLIS");
    taken.put("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{5,8}([.,][0-9]+)?Z?", "INSTANT");
    taken.put("\\b[0-9]{2}[.:][0-9]{2}([.:][0-9]{2})?([.,][0-9]{1,9})?\\b", "TIME");
    taken.put("\\b(?=[0-9A-Z]*[0-9])[0-9A-Z]{15,16}\\b", "NUMBER");
    return taken;
  }

  /** Where two texts part. */
  static String firstDifference(String one, String other) {
    int at = 0;
    while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return "..." + around(one, at) + "... <> ..." + around(other, at) + "...";
  }

  private static String around(String text, int at) {
    return text.substring(
        Math.max(0, Math.min(text.length(), at) - SHOWN), Math.min(text.length(), at + SHOWN));
  }

  @Override
  public String toString() {
    return "TwinCase[" + number + "]";
  }
}
