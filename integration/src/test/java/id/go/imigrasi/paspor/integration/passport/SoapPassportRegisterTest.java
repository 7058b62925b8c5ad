package id.go.imigrasi.paspor.integration.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.passport.EarlierPassport;
import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.domain.passport.RegisterAnswer;
import id.go.imigrasi.paspor.domain.passport.RegisterQuestion;
import id.go.imigrasi.paspor.integration.Neighbourhood;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The passport register over SOAP, against the stand-in. */
class SoapPassportRegisterTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

  private final Neighbourhood neighbours = new Neighbourhood();
  private final SoapPassportRegister register =
      new SoapPassportRegister(
          neighbours.line("/register/soap"), "2110", ZoneId.of("Asia/Makassar"), CLOCK);

  @AfterEach
  void hangUp() {
    neighbours.close();
  }

  @Test
  void aFirstApplicantHeldNothing() throws Unreachable {
    RegisterAnswer answer = register.look(RegisterQuestion.of(new Nik("6471015704929001")));
    assertThat(answer.passports()).isEmpty();
    assertThat(answer.live()).isEmpty();
    assertThat(answer.heldOneBefore()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "6471016507919001,VALID",
    "6471020404809001,EXPIRED",
    "6471034909779001,LOST",
    "6471041111939001,DAMAGED",
    "6471062802759001,REVOKED",
    "6471011903899001,WITHDRAWN"
  })
  void everyStateIsTold(String nik, PassportStatus status) throws Unreachable {
    assertThat(register.look(RegisterQuestion.of(new Nik(nik))).passports())
        .extracting(EarlierPassport::status)
        .containsExactly(status);
  }

  @Test
  void somebodyIsFoundByNameAndBirthDateUnderAnotherNik() throws Unreachable {
    RegisterAnswer answer =
        register.look(
            RegisterQuestion.of(
                new Nik("6471010101909555"),
                new FullName("Dian Permatasari"),
                LocalDate.of(1991, 7, 25)));
    assertThat(answer.passports()).extracting(EarlierPassport::number).containsExactly("X9100001");
  }

  @Test
  void aPassportIsFoundByItsNumber() throws Unreachable {
    assertThat(register.look(RegisterQuestion.ofNumber("B9100007")).passports())
        .extracting(EarlierPassport::holderName)
        .containsExactly("EKO WIBISONO");
  }

  @Test
  void aLiveApplicationElsewhereIsTold() throws Unreachable {
    assertThat(register.look(RegisterQuestion.of(new Nik("6471027112969001"))).live())
        .extracting("office")
        .containsExactly("0221");
  }

  @ParameterizedTest
  @EnumSource(
      value = Behaviour.class,
      names = {"SLOW", "DOWN", "RUBBISH"})
  void whenItBehavesBadlyItIsUnreachable(Behaviour behaviour) {
    neighbours.turn(StandIn.REGISTER, behaviour);
    assertThatThrownBy(() -> register.look(RegisterQuestion.ofNumber("B9100007")))
        .isInstanceOf(Unreachable.class);
  }
}
