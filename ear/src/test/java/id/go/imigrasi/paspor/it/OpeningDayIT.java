package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.application.Transition;
import id.go.imigrasi.paspor.domain.opening.OpeningFile;
import id.go.imigrasi.paspor.domain.opening.OpeningRecord;
import id.go.imigrasi.paspor.service.LedgerService;
import id.go.imigrasi.paspor.service.OpeningService;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the office brings along on its opening day comes in from files, and the desks go on. */
@ExtendWith(ArquillianExtension.class)
class OpeningDayIT {
  private static final String LESTARI = "6471016603899046";
  private static final String PERSON = "nik,name,sex,birth_place,birth_date,civil_status,street\n";
  private static final String HERSELF =
      LESTARI + ",LESTARI WIDURI,FEMALE,BALIKPAPAN,1989-03-26,SINGLE,JL CONTOH 46\n";

  private static final String CASES =
      "number,status,type,product,location,billing_code,ntpn,paid_at,"
          + PERSON
          + "0471260601000046,ACCEPTED,NEW_ADULT,ELECTRONIC_10,BPN,820260601000046,"
          + "OPEN000000000046,2026-06-01T02:00:00Z,"
          + HERSELF;

  private static final String BLANKS =
      "delivery_note,blank,first,last,location,drawer\n"
          + "SJ-X47,ELECTRONIC,X4700001,X4700050,BPN,\n";

  private static final String SHELF =
      "number,type,product,location,passport,issued_on,expires_on,rack,compartment,"
          + PERSON
          + "0471260501000047,NEW_ADULT,ELECTRONIC_10,BPN,X4700900,2026-05-04,2036-05-04,97,46,"
          + HERSELF;

  @Inject Desks desks;
  @Inject OpeningService opening;
  @Inject LedgerService stock;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @Test
  void anOpenCaseGoesOnAtTheBoothAsIfItHadBegunHere() throws Exception {
    StandIns.firstMorning();
    StandIns.resident(
        LESTARI,
        Json.createObjectBuilder().add("name", "LESTARI WIDURI").add("birthDate", "1989-03-26"));
    broughtIn(OpeningFile.CASES, CASES);

    ApplicationNumber number = new ApplicationNumber("0471260601000046");
    assertThat(desks.application(number).status()).isEqualTo(Status.ACCEPTED);
    assertThat(desks.application(number).history())
        .extracting(Transition::step)
        .containsExactly(Step.BRING_ACCEPTED);
    desks.capture(number, 6_603_899_046L);
    desks.interview(number);
    desks.awaitStatus(number, Status.IN_ADJUDICATION);
  }

  @Test
  void blanksAndAFinishedPassportLieWhereTheFilesSay() throws Exception {
    broughtIn(OpeningFile.BOOKLETS, BLANKS);
    assertThat(Caller.named("auditor", Role.AUDITOR).does(stock::check)).isEmpty();

    broughtIn(OpeningFile.SHELF, SHELF);
    assertThat(desks.application(new ApplicationNumber("0471260501000047")).status())
        .isEqualTo(Status.READY);
  }

  /** One puts it in, another confirms; neither can do it twice. */
  private void broughtIn(OpeningFile kind, String csv) throws Exception {
    byte[] file = csv.getBytes(StandardCharsets.UTF_8);
    Caller first = Caller.named("bawa.satu", Role.ADMINISTRATOR);
    Caller second = Caller.named("bawa.dua", Role.ADMINISTRATOR);
    OpeningService.Inspection seen = first.does(() -> opening.input(kind, file));
    assertThat(seen.faults()).isEmpty();
    int record = seen.record().number();
    assertThatThrownBy(() -> first.does(() -> opening.confirm(record))).isInstanceOf(Refused.class);
    OpeningRecord confirmed = second.does(() -> opening.confirm(record));
    assertThat(confirmed.isConfirmed()).isTrue();

    assertThat(first.does(() -> opening.input(kind, file)).fresh()).isFalse();
    assertThatThrownBy(() -> second.does(() -> opening.confirm(record)))
        .isInstanceOf(Refused.class);
  }
}
