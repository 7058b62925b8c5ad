package id.go.imigrasi.paspor.persistence.personalization;

import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.biometrics.FingerPosition;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.personalization.ChipDetails;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** The row of an order. OPEN_BOOKLET is unique: one open order for a book. */
@Entity(name = "PersonalizationOrder")
@Table(name = "PERSONALIZATION_ORDER")
class OrderEntity {
  @Id
  @Column(name = "REQUEST_ID", length = 36)
  private String requestId;

  @Version
  @Column(name = "ROW_VERSION", nullable = false)
  private long version;

  @Column(name = "APPLICATION_NUMBER", nullable = false, length = 16)
  private String application;

  @Column(name = "PRODUCT", nullable = false, length = 40)
  private String product;

  @Column(name = "BOOKLET_NUMBER", nullable = false, length = 9)
  private String booklet;

  @Column(name = "SAME_DAY", nullable = false)
  private boolean sameDay;

  @Embedded private PageColumns page;

  @Convert(converter = ImageRefText.class)
  @Column(name = "FACE_REF", nullable = false, length = 101)
  private ImageRef face;

  @Convert(converter = ImageRefText.class)
  @Column(name = "SIGNATURE_REF", length = 101)
  private ImageRef signature;

  @Column(name = "FULL_NAME", nullable = false, length = 60)
  private String fullName;

  @Convert(converter = ImageRefsText.Fingers.class)
  @Column(name = "FINGER_REFS", length = 240)
  private Map<FingerPosition, ImageRef> fingers;

  @Enumerated(EnumType.STRING)
  @Column(name = "STATE", nullable = false, length = 20)
  private StationState state;

  @Column(name = "STATE_SINCE", nullable = false)
  private Instant since;

  @Column(name = "DUE_AT")
  private Instant dueAt;

  @Column(name = "OPEN_BOOKLET", length = 9)
  private String openBooklet;

  @Embedded private AnswerColumns answer;

  protected OrderEntity() {}

  OrderEntity(PersonalizationOrder order) {
    requestId = order.requestId().toString();
    application = order.application().digits();
    product = order.product();
    booklet = order.booklet().text();
    sameDay = order.sameDay();
    page = new PageColumns(order.page(), order.mrz());
    face = order.face();
    signature = order.signature();
    fullName = order.details().fullName().text();
    fingers = order.details().fingers();
  }

  void write(PersonalizationOrder order, Instant askAgainAt) {
    state = order.state();
    since = order.since();
    dueAt = state.isLast() ? null : askAgainAt;
    openBooklet = state.isLast() ? null : booklet;
    answer = new AnswerColumns(order.latest());
  }

  PersonalizationOrder order() {
    UUID id = UUID.fromString(requestId);
    BookletNumber number = new BookletNumber(booklet);
    return new PersonalizationOrder(
        id,
        new ApplicationNumber(application),
        product,
        number,
        sameDay,
        page.page(number),
        page.mrz(),
        face,
        signature,
        new ChipDetails(new FullName(fullName), fingers),
        state,
        since,
        answer == null ? null : answer.answer(id, state, since));
  }
}
