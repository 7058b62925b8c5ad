package id.go.imigrasi.paspor.integration.identity;

import id.go.imigrasi.paspor.domain.identity.IdentityQuestion;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A question in Dukcapil's element names, the same on both lines. */
final class StatedElements {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

  private StatedElements() {}

  static Map<String, String> of(IdentityQuestion question) {
    Map<String, String> stated = new LinkedHashMap<>();
    stated.put("NIK", question.nik().digits());
    question.familyCard().ifPresent(card -> stated.put("NO_KK", card.digits()));
    stated.put("NAMA_LGKP", question.fullName().text());
    question
        .birth()
        .ifPresent(
            birth -> {
              stated.put("TMPT_LHR", birth.place());
              stated.put("TGL_LHR", birth.date().format(DAY));
            });
    question.sex().ifPresent(sex -> stated.put("JENIS_KLMIN", sex.civil()));
    question.address().ifPresent(address -> stated.put("ALAMAT", address));
    return stated;
  }
}
