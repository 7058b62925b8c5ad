package id.go.imigrasi.paspor.persistence.servicestandard;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.servicestandard.Activity;
import id.go.imigrasi.paspor.domain.servicestandard.ServicePeriod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A measured stretch of service. */
@Entity(name = "ServicePeriod")
@Table(name = "SERVICE_PERIOD")
class ServicePeriodEntity {
  @Id
  @Column(name = "ID")
  private UUID id;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Enumerated(EnumType.STRING)
  @Column(name = "ACTIVITY", nullable = false, length = 20)
  private Activity activity;

  @Column(name = "LOCATION_CODE", nullable = false, length = 20)
  private String location;

  @Column(name = "OFFICER", nullable = false, length = 80)
  private String officer;

  @Column(name = "BEGUN_AT", nullable = false)
  private Instant begun;

  @Column(name = "ENDED_AT", nullable = false)
  private Instant ended;

  protected ServicePeriodEntity() {}

  ServicePeriodEntity(ServicePeriod period) {
    id = UUID.randomUUID();
    application = period.application().digits();
    activity = period.activity();
    location = period.location();
    officer = period.officer();
    begun = period.begun();
    ended = period.ended();
  }

  ServicePeriod restore() {
    return new ServicePeriod(
        new ApplicationNumber(application), activity, location, officer, begun, ended);
  }
}
