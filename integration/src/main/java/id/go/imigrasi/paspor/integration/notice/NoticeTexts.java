package id.go.imigrasi.paspor.integration.notice;

import id.go.imigrasi.paspor.domain.notice.Notice;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Subject and text of a message; place {0} is the application's number. */
final class NoticeTexts {
  private static final Locale INDONESIAN = new Locale.Builder().setLanguage("in").build();

  private NoticeTexts() {}

  static String subject(Notice notice) {
    return text(notice, "subject");
  }

  static String body(Notice notice) {
    return text(notice, "body") + "\n\n" + bundle(notice).getString("signature");
  }

  private static String text(Notice notice, String part) {
    String pattern = bundle(notice).getString(notice.kind().key() + "." + part);
    List<Object> places = new ArrayList<>();
    places.add(notice.application().grouped());
    places.addAll(notice.details());
    return new MessageFormat(pattern, Locale.ROOT).format(places.toArray());
  }

  /** A text that is about no application. */
  static String text(String language, String key, Object... places) {
    return new MessageFormat(bundle(language).getString(key), Locale.ROOT).format(places);
  }

  private static ResourceBundle bundle(Notice notice) {
    return bundle(notice.language());
  }

  private static ResourceBundle bundle(String language) {
    Locale locale = "en".equals(language) ? Locale.ENGLISH : INDONESIAN;
    return ResourceBundle.getBundle(
        NoticeTexts.class.getPackageName() + ".notices",
        locale,
        NoticeTexts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
