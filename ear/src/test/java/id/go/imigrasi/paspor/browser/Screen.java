package id.go.imigrasi.paspor.browser;

import static id.go.imigrasi.paspor.domain.application.Role.ADMINISTRATOR;
import static id.go.imigrasi.paspor.domain.application.Role.ARCHIVIST;
import static id.go.imigrasi.paspor.domain.application.Role.BIOMETRIC_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.BOOKLET_CUSTODIAN;
import static id.go.imigrasi.paspor.domain.application.Role.CLEARANCE_INPUT;
import static id.go.imigrasi.paspor.domain.application.Role.CUSTOMER_SERVICE;
import static id.go.imigrasi.paspor.domain.application.Role.EXAMINER;
import static id.go.imigrasi.paspor.domain.application.Role.HAND_OVER_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.HEAD_OF_OFFICE;
import static id.go.imigrasi.paspor.domain.application.Role.INFORMATION_DESK;
import static id.go.imigrasi.paspor.domain.application.Role.INTERVIEWER;
import static id.go.imigrasi.paspor.domain.application.Role.LOCAL_ADJUDICATOR;
import static id.go.imigrasi.paspor.domain.application.Role.OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.PRINT_OPERATOR;
import static id.go.imigrasi.paspor.domain.application.Role.QUALITY_OFFICER;
import static id.go.imigrasi.paspor.domain.application.Role.SECTION_HEAD;
import static id.go.imigrasi.paspor.domain.application.Role.SUPERVISOR;
import static id.go.imigrasi.paspor.domain.application.Role.TREASURER;

import id.go.imigrasi.paspor.domain.application.Role;
import java.util.List;
import java.util.Map;

/**
 * One page of the office as somebody sees it.
 *
 * @param page path inside the web application
 * @param role of who looks; null for a page that everybody may open
 * @param place where the case stands that lies open; null where none does
 */
record Screen(String page, Role role, String place) {

  /** Every page there is, empty and with a case in a state that fits it. */
  static final List<Screen> ALL =
      List.of(
          open("login.xhtml"),
          open("follow.xhtml"),
          new Screen("follow.xhtml", null, "approved"),
          open("display.xhtml"),
          open("error/absent.xhtml"),
          open("error/failure.xhtml"),
          open("error/forbidden.xhtml"),
          open("error/large.xhtml"),
          new Screen("index.xhtml", SUPERVISOR, null),
          new Screen("work.xhtml", SUPERVISOR, null),
          new Screen("case.xhtml", SUPERVISOR, "approved"),
          new Screen("case.xhtml", SUPERVISOR, "archived"),
          new Screen("desk/supervisor.xhtml", SUPERVISOR, null),
          new Screen("desk/supervisor.xhtml", SUPERVISOR, "registered"),
          new Screen("desk/supervisor-duplicates.xhtml", SUPERVISOR, null),
          new Screen("desk/supervisor-duplicates.xhtml", SUPERVISOR, "suspect"),
          new Screen("desk/conformity.xhtml", SUPERVISOR, null),
          new Screen("desk/invalidation.xhtml", HEAD_OF_OFFICE, null),
          new Screen("desk/invalidation.xhtml", HEAD_OF_OFFICE, "archived"),
          new Screen("desk/supervisor.xhtml", SUPERVISOR, "ready"),
          new Screen("desk/information.xhtml", INFORMATION_DESK, null),
          new Screen("desk/information.xhtml", INFORMATION_DESK, "registered"),
          new Screen("desk/information-walkin.xhtml", INFORMATION_DESK, null),
          new Screen("desk/documents.xhtml", CUSTOMER_SERVICE, null),
          new Screen("desk/documents.xhtml", CUSTOMER_SERVICE, "arrived"),
          new Screen("desk/booth.xhtml", BIOMETRIC_OPERATOR, null),
          new Screen("desk/booth.xhtml", BIOMETRIC_OPERATOR, "accepted"),
          new Screen("desk/booth.xhtml", INTERVIEWER, "captured"),
          new Screen("desk/examination.xhtml", EXAMINER, null),
          new Screen("desk/examination.xhtml", EXAMINER, "examined"),
          new Screen("desk/clearance.xhtml", CLEARANCE_INPUT, null),
          new Screen("desk/clearance.xhtml", CLEARANCE_INPUT, "listed"),
          new Screen("desk/adjudication.xhtml", LOCAL_ADJUDICATOR, null),
          new Screen("desk/adjudication.xhtml", LOCAL_ADJUDICATOR, "adjudication"),
          new Screen("desk/head.xhtml", HEAD_OF_OFFICE, null),
          new Screen("desk/head.xhtml", HEAD_OF_OFFICE, "before-the-head"),
          new Screen("desk/treasurer.xhtml", TREASURER, null),
          new Screen("desk/booklets.xhtml", BOOKLET_CUSTODIAN, null),
          new Screen("desk/personalization.xhtml", PRINT_OPERATOR, null),
          new Screen("desk/personalization-restored.xhtml", PRINT_OPERATOR, null),
          new Screen("desk/personalization.xhtml", PRINT_OPERATOR, "approved"),
          new Screen("desk/quality.xhtml", QUALITY_OFFICER, null),
          new Screen("desk/quality.xhtml", QUALITY_OFFICER, "quality"),
          new Screen("desk/handover.xhtml", HAND_OVER_OFFICER, null),
          new Screen("desk/handover.xhtml", HAND_OVER_OFFICER, "ready"),
          new Screen("desk/handover-dispatch.xhtml", HAND_OVER_OFFICER, null),
          new Screen("desk/handover-post.xhtml", HAND_OVER_OFFICER, null),
          new Screen("desk/handover-post.xhtml", HAND_OVER_OFFICER, "ready"),
          new Screen("desk/archive.xhtml", ARCHIVIST, null),
          new Screen("desk/archive-check.xhtml", ARCHIVIST, null),
          new Screen("desk/archive-retention.xhtml", ARCHIVIST, null),
          new Screen("desk/archive-destruction.xhtml", ARCHIVIST, null),
          new Screen("desk/supervisor-destruction.xhtml", SECTION_HEAD, null),
          new Screen("desk/supervisor-holds.xhtml", SECTION_HEAD, null),
          new Screen("desk/head-destruction.xhtml", HEAD_OF_OFFICE, null),
          new Screen("desk/head-retention.xhtml", HEAD_OF_OFFICE, null),
          new Screen("desk/archive-file.xhtml", ARCHIVIST, null),
          new Screen("desk/archive-file.xhtml", ARCHIVIST, "archived"),
          new Screen("desk/operator.xhtml", OPERATOR, null),
          new Screen("desk/outage.xhtml", OPERATOR, null),
          new Screen("desk/administration.xhtml", ADMINISTRATOR, null),
          new Screen("desk/administration-holidays.xhtml", ADMINISTRATOR, null),
          new Screen("desk/administration-opening.xhtml", ADMINISTRATOR, null),
          new Screen("desk/administration-rules.xhtml", ADMINISTRATOR, null),
          new Screen("design.xhtml", ADMINISTRATOR, null));

  private static Screen open(String page) {
    return new Screen(page, null, null);
  }

  /**
   * @param cases the number of the case at each place
   */
  String address(Map<String, String> cases) {
    boolean byNumber = place != null && !isFollowed();
    return Addresses.office() + "/" + page + (byNumber ? "?number=" + cases.get(place) : "");
  }

  /** Whether a citizen asks here for the case with its number and birth date. */
  boolean isFollowed() {
    return place != null && page.equals("follow.xhtml");
  }

  /** Folder of its pictures. */
  @Override
  public String toString() {
    String name = page.replace(".xhtml", "").replace('/', '-');
    String eyes = role == INTERVIEWER ? "-interview" : "";
    return name + eyes + (place == null ? "" : "-" + place);
  }
}
