package id.go.imigrasi.paspor.persistence.application;

import id.go.imigrasi.paspor.domain.application.Application;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Filing;
import id.go.imigrasi.paspor.domain.application.Procedure;
import id.go.imigrasi.paspor.domain.application.Status;
import id.go.imigrasi.paspor.domain.application.Transition;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** The row of an application; its history is in {@link TransitionEntity}. */
@Entity(name = "Application")
@Table(name = "APPLICATION")
class ApplicationEntity {
  @Id
  @Column(name = "APPLICATION_NUMBER", length = 16)
  private String number;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "OFFICE", nullable = false, length = 4)
  private String office;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Enumerated(EnumType.STRING)
  @Column(name = "PROCEDURE_KIND", nullable = false, length = 20)
  private Procedure procedure;

  @Enumerated(EnumType.STRING)
  @Column(name = "APPLICATION_TYPE", nullable = false, length = 40)
  private ApplicationType type;

  @Column(name = "PRODUCT", nullable = false, length = 40)
  private String product;

  @Column(name = "SAME_DAY", nullable = false)
  private boolean sameDay;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATUS", nullable = false, length = 20)
  private Status status;

  @Column(name = "STATUS_SINCE", nullable = false)
  private Instant statusSince;

  protected ApplicationEntity() {}

  ApplicationEntity(Application application) {
    number = application.number().digits();
    write(application);
  }

  void write(Application application) {
    Filing filing = application.filing();
    office = filing.office();
    location = filing.location();
    procedure = filing.procedure();
    type = filing.type();
    product = filing.product();
    sameDay = filing.sameDay();
    status = application.status();
    statusSince = application.latest().map(Transition::at).orElseThrow();
  }

  Application restore(List<Transition> history) {
    return Application.restore(
        new ApplicationNumber(number),
        new Filing(office, location, procedure, type, product, sameDay),
        status,
        version,
        history);
  }

  String number() {
    return number;
  }

  long version() {
    return version;
  }
}
