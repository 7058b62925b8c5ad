package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/** The row of what the station has taken on. */
@Entity(name = "StationJob")
@Table(name = "STATION_JOB")
class StationJobEntity {
  @Id
  @Column(name = "REQUEST_ID", length = 36)
  private String requestId;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "ORDER_TEXT", nullable = false, length = 4000)
  private String order;

  @Convert(converter = ImageRefText.class)
  @Column(name = "COM_REF", length = 101)
  private ImageRef com;

  @Convert(converter = ImageRefsText.Groups.class)
  @Column(name = "GROUP_REFS", length = 1700)
  private SortedMap<Integer, ImageRef> groups;

  @Convert(converter = ImageRefText.class)
  @Column(name = "SECRETS_REF", length = 101)
  private ImageRef secrets;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private StationState state;

  @Column(name = "ANSWER_TEXT", nullable = false, length = 4000)
  private String answer;

  @Column(name = "RECEIVED_AT", nullable = false)
  private Instant received;

  protected StationJobEntity() {}

  StationJobEntity(StationJob job) {
    requestId = job.requestId().toString();
    order = job.order();
    com = job.com();
    groups = job.groups();
    received = job.received();
    write(job);
  }

  void write(StationJob job) {
    secrets = job.secrets();
    state = job.state();
    answer = job.answer();
  }

  StationJob job() {
    return new StationJob(
        UUID.fromString(requestId), order, com, groups, secrets, state, answer, received);
  }
}
