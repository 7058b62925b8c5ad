package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Actor;
import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Applications;
import id.go.imigrasi.paspor.domain.application.Facts;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Lifecycle;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.office.Agencies;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Passwords;
import id.go.imigrasi.paspor.domain.passport.Passport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.Passports;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another agency's machine asks over SOAP whether a passport is valid, rightly and wrongly. */
@ExtendWith(ArquillianExtension.class)
class AgenciesAskIT {
  private static final String PATH = "/ws/passport-validity";
  private static final String AGENCY = "imigrasi-bandara";
  private static final String PASSWORD = "kata-sandi-instansi-untuk-uji";
  private static final String SECRET_OF_THE_MACHINE = "/etc/hostname";
  private static final String NIK = "6471015704929001";
  private static final Map<PassportStatus, String> WORDS = words();
  private static final Instant LONG_AGO = Instant.parse("2026-01-02T00:00:00Z");
  private static final Actor ARCHIVIST = new Actor("hadi", Set.of(Role.ARCHIVIST), "BPN");

  /** Straight from a draft into the archive: the cases of these passports are nobody's work. */
  private static final Lifecycle SHORT_CUT =
      new Lifecycle(
          List.of(
              new Lifecycle.Row(
                  Status.DRAFT, Step.ARCHIVE, Set.of(Role.ARCHIVIST), Status.ARCHIVED, List.of())));

  @Inject Applications applications;
  @Inject Passports passports;
  @Inject Agencies agencies;
  @Inject Officers officers;
  @Inject Passwords passwords;
  @Inject UserTransaction transaction;
  @Inject Ledger ledger;

  private final Complaints complaints = new Complaints();

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void anAgencyAndOnePassportOfEachKind() throws Exception {
    if (ledger.count("select count(*) from AGENCY where USERNAME = ?", AGENCY) == 0) {
      transaction.begin();
      agencies.add(AGENCY, "Bandara", passwords.hash(PASSWORD));
      officers.add(
          new Officer("petugas.soap", "Petugas", Set.of(Role.INFORMATION_DESK), "BPN", true),
          passwords.hash(PASSWORD));
      for (PassportStatus status : PassportStatus.values()) {
        issue(status);
      }
      transaction.commit();
    }
  }

  @Test
  void everyPassportHasItsWordAndEveryQuestionIsOnRecord() throws Exception {
    for (Map.Entry<PassportStatus, String> each : WORDS.entrySet()) {
      String number = number(each.getKey());
      long before = ledger.audited(number, AGENCY, "READ");
      assertThat(validity(asked(number))).as(number).isEqualTo(each.getValue());
      assertThat(ledger.audited(number, AGENCY, "READ")).as(number).isEqualTo(before + 1);
    }
    assertThat(validity(asked("Y9999999"))).isEqualTo("UNKNOWN");
    assertThat(ledger.audited("Y9999999", AGENCY, "READ")).isPositive();
  }

  @Test
  void theAnswerTellsNothingButTheWord() {
    String answer = asked(number(PassportStatus.REVOKED)).body();
    assertThat(answer.replaceAll("<[^>]*>", " ").strip().split("\\s+"))
        .containsExactly(number(PassportStatus.REVOKED), "REVOKED");
  }

  @Test
  void whoIsNotAnAgencyIsToldNothing() throws Exception {
    String number = number(PassportStatus.LOST);
    long read = ledger.count("select count(*) from AUDIT_LINE where SUBJECT = ?", number);
    refused(
        "a wrong password",
        AgencyQuestion.envelope(
            AgencyQuestion.token(AGENCY, "bukan-kata-sandinya"), AgencyQuestion.ask(number)));
    refused(
        "an unknown account",
        AgencyQuestion.envelope(
            AgencyQuestion.token("siapa-saja", PASSWORD), AgencyQuestion.ask(number)));
    refused("no header", AgencyQuestion.envelope("", AgencyQuestion.ask(number)));
    refused(
        "a header without a token",
        AgencyQuestion.envelope(AgencyQuestion.security(""), AgencyQuestion.ask(number)));
    refused(
        "an officer's account",
        AgencyQuestion.envelope(
            AgencyQuestion.token("petugas.soap", PASSWORD), AgencyQuestion.ask(number)));
    assertThat(ledger.count("select count(*) from AUDIT_LINE where SUBJECT = ?", number))
        .isEqualTo(read);
    complaints.none();
  }

  @Test
  void theSameTokenIsTakenOnce() {
    String once =
        AgencyQuestion.envelope(
            AgencyQuestion.token(AGENCY, PASSWORD, UUID.randomUUID().toString(), Instant.now()),
            AgencyQuestion.ask(number(PassportStatus.VALID)));
    assertThat(validity(sent(once))).isEqualTo("VALID");
    refused("a replayed token", once);
    refused(
        "a token of yesterday",
        AgencyQuestion.envelope(
            AgencyQuestion.token(
                AGENCY, PASSWORD, UUID.randomUUID().toString(), Instant.now().minusSeconds(86_400)),
            AgencyQuestion.ask(number(PassportStatus.VALID))));
    complaints.none();
  }

  @Test
  void whatIsNoQuestionIsRefusedWithoutAWordOfTheInside() {
    String good =
        AgencyQuestion.envelope(
            AgencyQuestion.token(AGENCY, PASSWORD),
            AgencyQuestion.ask(number(PassportStatus.VALID)));
    String doctype = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file://" + SECRET_OF_THE_MACHINE + "\">]>";
    String laughs =
        "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    refused("cut in the middle", good.substring(0, good.length() - 40));
    refused("no XML", "{\"passportNumber\":\"X1\"}");
    refused("nothing", "");
    refused("a DTD", doctype + good);
    refused("an external entity", doctype + good.replace("V0000000", "&x;"));
    refused("entities in entities", laughs + good.replace("V0000000", "&c;"));
    refused(
        "a NIK",
        AgencyQuestion.envelope(AgencyQuestion.token(AGENCY, PASSWORD), AgencyQuestion.ask(NIK)));
    refused("two questions", good.replace("</a:ask>", "<a:passportNumber/></a:ask>"));
    refused("another operation", good.replace("a:ask>", "a:tell>"));
    refused(
        "too long",
        AgencyQuestion.envelope(
            AgencyQuestion.token(AGENCY, PASSWORD), AgencyQuestion.ask("V" + "0".repeat(300_000))));
    refused(
        "too deep",
        AgencyQuestion.envelope(AgencyQuestion.token(AGENCY, PASSWORD), "<b>".repeat(5_000)));
    complaints.none();
  }

  @Test
  void aBodyWithoutEndIsNotReadToItsEnd() {
    Wire.Answer answer =
        sent(
            AgencyQuestion.envelope(
                "",
                "<!--" + "x".repeat(26 * 1024 * 1024) + "-->" + AgencyQuestion.ask("V0000000")));
    assertThat(answer.status()).isBetween(400, 500);
  }

  private void refused(String what, String message) {
    Wire.Answer answer = sent(message);
    boolean fault = answer.status() >= 400 && answer.status() <= 500;
    complaints.unless(fault, what + " was answered: " + answer.status() + answer.body());
    complaints.unlessSilentOnTheInside(what, answer);
    for (String secret : List.of("askResponse", NIK, PASSWORD, hostname())) {
      complaints.unless(!answer.body().contains(secret), what + " tells: " + answer.body());
    }
  }

  /** What an answer must not hold: the content of a file of this machine. */
  private static String hostname() {
    try {
      return Files.readString(Path.of(SECRET_OF_THE_MACHINE)).strip();
    } catch (IOException none) {
      return SECRET_OF_THE_MACHINE;
    }
  }

  private static Wire.Answer asked(String number) {
    return sent(
        AgencyQuestion.envelope(
            AgencyQuestion.token(AGENCY, PASSWORD), AgencyQuestion.ask(number)));
  }

  private static Wire.Answer sent(String message) {
    return Wire.speaking("en")
        .post(
            PATH, Map.of("Content-Type", "text/xml; charset=utf-8", "SOAPAction", "\"\""), message);
  }

  private static String validity(Wire.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceAll("(?s).*<([a-z0-9]+:)?validity[^>]*>([A-Z_]+)<.*", "$2");
  }

  private void issue(PassportStatus status) {
    ApplicationNumber number =
        new ApplicationNumber("992799" + String.format(Locale.ROOT, "%010d", status.ordinal()));
    Application closed =
        Application.draft(
            number,
            new Filing(
                "2110",
                "BPN",
                Procedure.M_PASPOR,
                ApplicationType.NEW_ADULT,
                "ELECTRONIC_10",
                false));
    closed.take(SHORT_CUT, Step.ARCHIVE, ARCHIVIST, Facts.NONE, LONG_AGO, null);
    applications.save(closed);
    LocalDate today = LocalDate.of(2026, 1, 2);
    passports.add(
        new Passport(
            number(status),
            number,
            today,
            LocalDate.of(2999, 1, 1),
            status,
            LONG_AGO,
            status == PassportStatus.VALID ? null : "UU 6/2011"));
  }

  private static String number(PassportStatus status) {
    return "V000000" + status.ordinal();
  }

  private static Map<PassportStatus, String> words() {
    Map<PassportStatus, String> words = new LinkedHashMap<>();
    for (PassportStatus status : PassportStatus.values()) {
      words.put(status, "NOT_VALID");
    }
    words.put(PassportStatus.VALID, "VALID");
    words.put(PassportStatus.LOST, "LOST");
    words.put(PassportStatus.REVOKED, "REVOKED");
    return words;
  }
}
