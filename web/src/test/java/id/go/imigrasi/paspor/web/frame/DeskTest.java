package id.go.imigrasi.paspor.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.application.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskTest {
  private static final Set<Role> OUTSIDE =
      EnumSet.complementOf(EnumSet.range(Role.INFORMATION_DESK, Role.AUDITOR));

  @ParameterizedTest
  @EnumSource(Desk.class)
  void aDeskAdmitsItsOwnRolesAndNobodyElse(Desk desk) {
    for (Role role : Role.values()) {
      boolean admitted = DeskGate.admits(desk.page(), role::equals);
      assertThat(admitted).as(desk + " " + role).isEqualTo(desk.roles().contains(role));
    }
  }

  @ParameterizedTest
  @EnumSource(Desk.class)
  void theRailShowsADeskToWhomTheGateLetsThrough(Desk desk) {
    for (Role role : desk.roles()) {
      assertThat(Desk.of(role::equals)).contains(desk);
    }
  }

  @Test
  void pagesBelowADeskHaveItsGate() {
    assertThat(Desk.at("/desk/booth/capture.xhtml")).contains(Desk.BOOTH);
    assertThat(Desk.at("/desk/booth-interview.xhtml")).contains(Desk.BOOTH);
    assertThat(Desk.at("/desk/boothless.xhtml")).isEmpty();
  }

  @Test
  void anAddressUnderTheDesksThatIsNoDeskIsClosedToEverybody() {
    assertThat(DeskGate.admits("/desk/secret.xhtml", role -> true)).isFalse();
    assertThat(DeskGate.admits("/desk/../work.xhtml", role -> true)).isFalse();
  }

  @Test
  void onlyWhoWorksInTheOfficeComesToTheStartPage() {
    for (Role role : Role.values()) {
      assertThat(DeskGate.admits("/work.xhtml", role::equals))
          .as(role.name())
          .isEqualTo(!OUTSIDE.contains(role));
    }
  }

  @Test
  void everyRoleButTheAuditorHasADesk() {
    Set<Role> seated =
        Arrays.stream(Desk.values())
            .flatMap(desk -> desk.roles().stream())
            .collect(Collectors.toSet());
    assertThat(Desk.STAFF).containsAll(seated);
    assertThat(seated).hasSize(Desk.STAFF.size() - 1).doesNotContain(Role.AUDITOR);
  }
}
