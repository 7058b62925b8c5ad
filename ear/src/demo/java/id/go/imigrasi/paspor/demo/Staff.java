package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Who works in the demo office: one officer for every role, and the systems that call it. */
enum Staff {
  INFORMATION("informasi", "Petugas Informasi", Role.INFORMATION_DESK),
  PAPERS("berkas", "Petugas Layanan Berkas", Role.CUSTOMER_SERVICE),
  BIOMETRICS("biometrik", "Operator Biometrik", Role.BIOMETRIC_OPERATOR),
  INTERVIEW("wawancara", "Pewawancara", Role.INTERVIEWER),
  SUPERVISOR("supervisor", "Supervisor Pelayanan", Role.SUPERVISOR),
  EXAMINER("pemeriksa", "Pemeriksa Inteldakim", Role.EXAMINER),
  CLEARANCE_INPUT("cekal-input", "Petugas Input Cekal", Role.CLEARANCE_INPUT),
  CLEARANCE_VERIFICATION(
      "cekal-verifikasi", "Petugas Verifikasi Cekal", Role.CLEARANCE_VERIFICATION),
  ADJUDICATOR("ajudikasi", "Ajudikator Lokal", Role.LOCAL_ADJUDICATOR),
  CUSTODIAN("blanko", "Pengelola Blanko", Role.BOOKLET_CUSTODIAN),
  PRINTER("cetak", "Operator Cetak", Role.PRINT_OPERATOR),
  QUALITY("mutu", "Petugas Uji Mutu", Role.QUALITY_OFFICER),
  HAND_OVER("penyerahan", "Petugas Penyerahan", Role.HAND_OVER_OFFICER),
  ARCHIVIST("arsip", "Arsiparis Tikim", Role.ARCHIVIST),
  TREASURER("bendahara", "Bendahara Penerimaan", Role.TREASURER),
  SECTION_HEAD("kasi", "Kepala Seksi Lantaskim", Role.SECTION_HEAD),
  DEPUTY_HEAD("wakil", "Wakil Kepala Kantor", Role.DEPUTY_HEAD),
  HEAD("kepala", "Kepala Kantor", Role.HEAD_OF_OFFICE),
  OPERATOR("operator", "Operator Sistem", Role.OPERATOR),
  ADMINISTRATOR("admin", "Administrator Sistem", Role.ADMINISTRATOR),
  AUDITOR("auditor", "Auditor Internal", Role.AUDITOR),
  MALL(
      "mpp",
      "Petugas Mal Pelayanan Publik",
      Role.INFORMATION_DESK,
      Role.CUSTOMER_SERVICE,
      Role.BIOMETRIC_OPERATOR,
      Role.INTERVIEWER,
      Role.HAND_OVER_OFFICER),
  M_PASPOR("m-paspor", "", Role.M_PASPOR),
  SYSTEM("seeder", "", Role.SYSTEM);

  private final String login;
  private final String title;
  private final Set<Role> roles;

  Staff(String login, String title, Role... roles) {
    this.login = login;
    this.title = title;
    this.roles = EnumSet.copyOf(Arrays.asList(roles));
  }

  /** Those who sign in. */
  static List<Staff> officers() {
    return Arrays.stream(values()).filter(each -> !each.title.isEmpty()).toList();
  }

  String login() {
    return login;
  }

  Set<Role> roles() {
    return roles;
  }

  String location() {
    return this == MALL ? "BPN-MPP" : "BPN";
  }

  Officer officer() {
    return new Officer(login, title + " (contoh)", roles, location(), true);
  }

  /** Does the work with this one's name and roles, as after a sign-in. */
  <T> T does(Callable<T> work) throws Exception {
    return does(1, work);
  }

  /**
   * @param nth which of those who hold the same post
   */
  <T> T does(int nth, Callable<T> work) throws Exception {
    Roles granted = Roles.fromSet(roles.stream().map(Enum::name).collect(Collectors.toSet()));
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(nth == 1 ? login : login + nth)
        .withDefaultRoleMapper(RoleMapper.constant(granted))
        .runAs(work);
  }
}
