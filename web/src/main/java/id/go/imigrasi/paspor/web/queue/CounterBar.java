package id.go.imigrasi.paspor.web.queue;

import id.go.imigrasi.paspor.domain.queue.Counter;
import id.go.imigrasi.paspor.domain.queue.Lane;
import id.go.imigrasi.paspor.domain.queue.Ticket;
import id.go.imigrasi.paspor.service.QueueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The bar of a desk that calls numbers: my counter, the number there, who waits. */
@Named
@RequestScoped
public class CounterBar {
  @Inject private QueueService queue;

  private String code;
  private transient Optional<Counter> mine;
  private transient Optional<Ticket> current;

  public String open() {
    queue.open(code);
    return again();
  }

  public String close() {
    queue.close();
    return again();
  }

  /** Calls the next number and opens its case. */
  public String call() {
    Ticket called = queue.callNext();
    queue.begin(called.id());
    return again() + "&number=" + called.application();
  }

  public String callAgain() {
    getCurrent().ifPresent(ticket -> queue.callBack(queue.park(ticket.id()).id()));
    return again();
  }

  public String park() {
    getCurrent().ifPresent(ticket -> queue.park(ticket.id()));
    return again();
  }

  public String end() {
    getCurrent().ifPresent(ticket -> queue.end(ticket.id()));
    return again();
  }

  public List<Counter> getCounters() {
    return queue.counters();
  }

  public Optional<Counter> getMine() {
    if (mine == null) {
      mine = queue.mine();
    }
    return mine;
  }

  public Optional<Ticket> getCurrent() {
    if (current == null) {
      current = queue.atMyCounter();
    }
    return current;
  }

  /** How many wait for the officer's counter, the prioritised with Customer Service's. */
  public int getWaiting() {
    Lane lane = getMine().map(Counter::lane).orElse(Lane.CUSTOMER_SERVICE);
    int prioritised = lane == Lane.CUSTOMER_SERVICE ? queue.waiting(Lane.PRIORITY) : 0;
    return queue.waiting(lane) + prioritised;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  private static String again() {
    return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true";
  }
}
