package id.go.imigrasi.paspor.web.booklet;

import id.go.imigrasi.paspor.domain.booklet.BookletNumber;
import id.go.imigrasi.paspor.domain.booklet.BookletRange;
import id.go.imigrasi.paspor.domain.booklet.BookletState;
import id.go.imigrasi.paspor.domain.booklet.CountPurpose;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import java.io.Serializable;
import java.util.List;

/** What the custodian types about one movement. */
public class StockForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private StockTask task = StockTask.ISSUE;
  private String first;
  private String last;
  private String deliveryNote;
  private String record;
  private String blank;
  private String operator;
  private SpoilCause cause;
  private long counted;
  private CountPurpose purpose = CountPurpose.SHIFT;
  private BookletState place = BookletState.IN_VAULT;
  private String explanation;

  /** The numbers as typed; one number alone is a range of one. */
  BookletRange range() {
    BookletNumber from = BookletNumber.read(first);
    boolean single = !task.isMany() || last == null || last.isBlank();
    return new BookletRange(from, single ? from : BookletNumber.read(last));
  }

  public StockTask getTask() {
    return task;
  }

  public void setTask(StockTask task) {
    this.task = task;
  }

  public String getFirst() {
    return first;
  }

  public void setFirst(String first) {
    this.first = first;
  }

  public String getLast() {
    return last;
  }

  public void setLast(String last) {
    this.last = last;
  }

  public String getDeliveryNote() {
    return deliveryNote;
  }

  public void setDeliveryNote(String deliveryNote) {
    this.deliveryNote = deliveryNote;
  }

  public String getRecord() {
    return record;
  }

  public void setRecord(String record) {
    this.record = record;
  }

  public String getBlank() {
    return blank;
  }

  public void setBlank(String blank) {
    this.blank = blank;
  }

  public String getOperator() {
    return operator;
  }

  public void setOperator(String operator) {
    this.operator = operator;
  }

  public SpoilCause getCause() {
    return cause;
  }

  public void setCause(SpoilCause cause) {
    this.cause = cause;
  }

  public long getCounted() {
    return counted;
  }

  public void setCounted(long counted) {
    this.counted = counted;
  }

  public CountPurpose getPurpose() {
    return purpose;
  }

  public void setPurpose(CountPurpose purpose) {
    this.purpose = purpose;
  }

  public BookletState getPlace() {
    return place;
  }

  public void setPlace(BookletState place) {
    this.place = place;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  /** Where somebody can count. */
  public List<BookletState> getPlaces() {
    return List.of(BookletState.IN_VAULT, BookletState.IN_DRAWER, BookletState.SPOILT);
  }

  /** Whether an operator has to be named for it. */
  public boolean isOperatorNamed() {
    return task == StockTask.ISSUE || (task == StockTask.COUNT && place == BookletState.IN_DRAWER);
  }
}
