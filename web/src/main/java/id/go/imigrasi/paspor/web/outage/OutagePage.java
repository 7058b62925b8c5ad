package id.go.imigrasi.paspor.web.outage;

import id.go.imigrasi.paspor.domain.Moment;
import id.go.imigrasi.paspor.domain.outage.Backlog;
import id.go.imigrasi.paspor.service.OutageService;
import id.go.imigrasi.paspor.service.OutageService.Board;
import id.go.imigrasi.paspor.service.OutageService.Row;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** How the neighbours answer, what waits for them, and how fast it drains; read once a page. */
@Named
@RequestScoped
public class OutagePage {
  @Inject private OutageService outage;

  private Board board;

  public Board getBoard() {
    if (board == null) {
      board = outage.board();
    }
    return board;
  }

  /** Until when the office's copy of the watch list has everything; null while there is none. */
  public Instant getCopyAsOf() {
    return getBoard().copy().asOf().orElse(null);
  }

  /** As the centre counts the list's changes, without separators. */
  public String getCopyVersion() {
    return Long.toString(getBoard().copy().version());
  }

  /** The kinds of answer for which something waits. */
  public List<Row> getBusy() {
    return getBoard().rows().stream().filter(Row::isBusy).toList();
  }

  /** The moments at which something waits for this answer, in the order of a case's life. */
  public List<Moment> momentsOf(Backlog backlog) {
    return Arrays.stream(Moment.values()).filter(backlog.blocked()::containsKey).toList();
  }
}
