package id.go.imigrasi.paspor.service;

import static id.go.imigrasi.paspor.service.Wiring.port;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.passport.LostDocumentsRegister;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperatorServiceTest {
  @Test
  void theOperatorIsToldThatNobodyFetchesTheNumbersOfLostPassports() {
    for (boolean fetched : new boolean[] {false, true}) {
      OperatorService operator = new OperatorService();
      operator.sltd = port(LostDocumentsRegister.class, Map.of("isFetched", given -> fetched));
      assertThat(operator.lostDocumentsAreFetched()).isEqualTo(fetched);
    }
  }
}
