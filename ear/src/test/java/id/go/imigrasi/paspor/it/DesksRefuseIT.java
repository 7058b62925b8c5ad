package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the desks do not do: each is refused with its reason, no row of the case changes, and what
 * the lifecycle refused is on record.
 */
@ExtendWith(ArquillianExtension.class)
class DesksRefuseIT {
  private static final byte[] SCRIPT = "#!/bin/sh\nid\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] BOMB = RegistrationForm.png(60_000, 60_000);
  private static final int HUGE = 40 * 1024 * 1024;
  private static final String RATNA = "6471015704929001";

  @Inject Desks desks;
  @Inject WalkInCounter counter;
  @Inject Ledger ledger;

  @Deployment
  static EnterpriseArchive office() {
    return BuiltOffice.withTests();
  }

  @BeforeEach
  void openTheOffice() throws Exception {
    if (ledger.count("select count(*) from BOOKLET_BATCH where DELIVERY_NOTE = 'SJ-R77'") == 0) {
      desks.openTheOffice("R77");
    }
  }

  @Test
  void anUnpaidLetterIsNotLetInAndAPaidOnesStepsHaveTheirOrder() throws Exception {
    ApplicationNumber unpaid = registered();
    refusedAndWrittenDown(
        "ani", unpaid, "nothing-overdue", () -> done(() -> desks.checkIn(unpaid)));
    refusedAndWrittenDown(
        "dewi", unpaid, "lifecycle.step-out-of-order", () -> done(() -> desks.approve(unpaid)));
  }

  @Test
  void aStaleScreenIsRefusedAndWritesNothing() throws Exception {
    ApplicationNumber number = arrived();
    long seen = desks.version(number) - 1;
    Caller clerk = Caller.named("budi", Role.CUSTOMER_SERVICE);
    refused(
        number,
        "application.stale",
        () -> clerk.does(() -> done(() -> desks.documents.mustBeFresh(number, seen))));
    refused(
        number,
        "application.stale",
        () -> clerk.does(() -> desks.documents.giveBack(number, seen)));
    refused(
        number,
        "application.stale",
        () -> clerk.does(() -> done(() -> desks.documents.convert(number, seen, null))));
  }

  @Test
  void anotherRoleIsRefusedAtTheServiceToo() throws Exception {
    ApplicationNumber number = arrived();
    Map<String, Long> rows = ledger.rowsOf(number.digits());
    for (Role role : Role.values()) {
      if (role != Role.LOCAL_ADJUDICATOR) {
        Throwable thrown = catchThrowable(() -> desks.decideAs(role, "siapa", number, 0));
        assertThat(thrown).as(role.name()).isInstanceOf(EJBAccessException.class);
      }
    }
    assertThat(ledger.rowsOf(number.digits())).isEqualTo(rows);
  }

  @Test
  void whatIsNoPictureOrTooLargeIsTakenNowhere() throws Exception {
    ApplicationNumber number = arrived();
    Caller clerk = Caller.named("budi", Role.CUSTOMER_SERVICE);
    for (byte[] wrong : new byte[][] {SCRIPT, BOMB, Arrays.copyOf(BOMB, HUGE), {}}) {
      refused(
          number,
          "",
          () ->
              clerk.does(
                  () ->
                      done(
                          () ->
                              desks.documents.addScan(number, DocumentKind.IDENTITY_CARD, wrong))));
    }
    desks.acceptPapers(number);
    Caller operator = Caller.named("candra", Role.BIOMETRIC_OPERATOR);
    for (byte[] wrong : new byte[][] {SCRIPT, BOMB, Arrays.copyOf(BOMB, HUGE), {}}) {
      refused(number, "", () -> operator.does(() -> desks.booth.takePhoto(number, wrong)));
      refused(
          number,
          "",
          () ->
              operator.does(
                  () -> desks.booth.takeFinger(number, FingerPosition.RIGHT_INDEX, wrong)));
      refused(
          number,
          "",
          () -> operator.does(() -> done(() -> desks.booth.takeSignature(number, wrong))));
    }
  }

  private void refusedAndWrittenDown(
      String who, ApplicationNumber number, String key, Callable<?> work) throws Exception {
    long before = ledger.audited(number.digits(), who, "REFUSED");
    refused(number, key, work);
    assertThat(ledger.audited(number.digits(), who, "REFUSED")).isEqualTo(before + 1);
  }

  private void refused(ApplicationNumber number, String key, Callable<?> work) throws SQLException {
    Map<String, Long> rows = ledger.rowsOf(number.digits());
    long version = ledger.versionOf(number.digits());
    Throwable thrown = catchThrowable(work::call);
    assertThat(thrown).isInstanceOf(Refused.class).hasMessageContaining(key);
    assertThat(ledger.rowsOf(number.digits())).isEqualTo(rows);
    assertThat(ledger.versionOf(number.digits())).isEqualTo(version);
  }

  /** Somebody of the app whose bill is open, with a place today. */
  private ApplicationNumber registered() {
    String number = RegistrationForm.newNumber();
    Map<String, String> headers = new HashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("X-Api-Key", Wire.setting("paspor.mpaspor.password"));
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    Wire.Answer answer =
        Wire.speaking("en")
            .post(
                "/api/registrations",
                headers,
                RegistrationForm.good(number, desks.today(), desks.clock.instant()).toString());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return new ApplicationNumber(number);
  }

  private ApplicationNumber arrived() throws Exception {
    ApplicationNumber number = counter.walkIn(RATNA);
    desks.checkIn(number);
    return number;
  }

  private static Void done(Work work) throws Exception {
    work.run();
    return null;
  }

  /** Work without a result. */
  private interface Work {
    void run() throws Exception;
  }
}
