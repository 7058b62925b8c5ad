package id.go.imigrasi.paspor.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.service.PlaceService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {
  private final Frame frame = new Frame();

  FrameTest() {
    frame.places =
        new PlaceService() {
          @Override
          public Map<String, String> officerNames() {
            return Map.of("rini", "Rini Kusuma");
          }
        };
  }

  @Test
  void theHistoryNamesTheOfficer() {
    assertThat(frame.officerName("rini")).isEqualTo("Rini Kusuma");
  }

  @Test
  void theOfficesOwnStepsAndANeighboursAreNamedByThePart() {
    assertThat(Frame.roleOf("system")).contains(Role.SYSTEM);
    assertThat(Frame.roleOf("m-paspor")).contains(Role.M_PASPOR);
    assertThat(Frame.roleOf("rini")).isEmpty();
  }

  @Test
  void anAccountThatNobodyKnowsAnyMoreStaysReadable() {
    assertThat(frame.officerName("budi.lama")).isEqualTo("budi.lama");
    assertThat(frame.officerName(null)).isEmpty();
  }
}
