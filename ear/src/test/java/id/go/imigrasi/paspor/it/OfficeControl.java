package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.clock.MovableClock;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Passwords;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.Queue;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/**
 * What a browser test may do to the office behind its pages: hire somebody, prepare the day, move
 * the clock.
 */
@WebServlet("/control/*")
public class OfficeControl extends HttpServlet {

  @Inject private Officers officers;
  @Inject private Passwords passwords;
  @Inject private UserTransaction transaction;
  @EJB private WalkInCounter counter;
  @Inject private Desks desks;
  @Inject private EveryState everyState;
  @Inject private EndOfTheWay endOfTheWay;
  @Inject private BeforeTheAdjudicator before;
  @Inject private PrintShop shop;
  @Inject private PersonalizationOrders orders;

  /** Orders whose answers came before them. */
  private final Map<String, PersonalizationOrder> early = new ConcurrentHashMap<>();

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/PersonalizationAnswers")
  private Queue answers;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse answer)
      throws ServletException, IOException {
    switch (request.getPathInfo()) {
      case "/officer" -> hire(request);
      case "/walk-in" -> answer.getWriter().write(walkIn(request.getParameter("nik")));
      case "/morning" -> prepare(request);
      case "/version" ->
          answer
              .getWriter()
              .print(desks.version(new ApplicationNumber(request.getParameter("number"))));
      case "/early-answer" -> answer.getWriter().write(earlyAnswer());
      case "/order-known" -> done(() -> shop.isKnown(early.get(request.getParameter("subject"))));
      case "/order-state" ->
          answer.getWriter().write(orderState(UUID.fromString(request.getParameter("subject"))));
      case "/poison" -> poison(request.getParameter("subject"));
      case "/every-desk" -> answer.getWriter().write(somebodyAtEveryDesk(request));
      case "/shelf" -> answer.getWriter().write(shelf(request.getParameter("series")));
      case "/before-the-adjudicator" -> answer.getWriter().write(beforeTheAdjudicator(request));
      case "/folders" ->
          answer.getWriter().write(folders(Integer.parseInt(request.getParameter("waiting"))));
      case "/setting" ->
          System.setProperty(request.getParameter("name"), request.getParameter("value"));
      case "/clock/forward" -> MovableClock.forward(Duration.parse(request.getParameter("by")));
      case "/clock/set" -> MovableClock.set(Instant.parse(request.getParameter("to")));
      case "/clock/reset" -> MovableClock.reset();
      default -> answer.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void poison(String subject) {
    jms.createProducer()
        .setProperty("type", "personalization.answer")
        .setProperty("version", "1")
        .setProperty("subject", subject)
        .send(answers, "no answer of a station");
  }

  private String earlyAnswer() throws ServletException {
    return done(
        () -> {
          shop.aDrawerWithBooks();
          PersonalizationOrder order = shop.draft();
          early.put(order.requestId().toString(), order);
          shop.stationAccepts(order);
          return order.requestId().toString();
        });
  }

  private String orderState(UUID request) throws ServletException {
    return done(() -> shop.in(() -> orders.find(request))).orElseThrow().state().name();
  }

  private void hire(HttpServletRequest request) throws ServletException {
    Officer officer =
        new Officer(
            request.getParameter("name"),
            Optional.ofNullable(request.getParameter("called"))
                .orElse("Petugas " + request.getParameter("name")),
            roles(request.getParameter("roles")),
            request.getParameter("location"),
            true);
    try {
      transaction.begin();
      if (officers.find(officer.username()).isEmpty()) {
        officers.add(officer, passwords.hash(request.getParameter("password")));
      } else {
        officers.keep(officer);
        officers.changePassword(
            officer.username(), passwords.hash(request.getParameter("password")));
      }
      transaction.commit();
    } catch (NotSupportedException
        | SystemException
        | RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException failed) {
      throw new ServletException(failed);
    }
  }

  /** Somebody of the neighbours' table comes to the counter; the application's number. */
  private String walkIn(String nik) throws ServletException, IOException {
    try {
      return counter.walkIn(nik).digits();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServletException(stopped);
    }
  }

  /** What stands ready before the first citizen comes, given by those whose work it is. */
  private void prepare(HttpServletRequest request) throws ServletException {
    done(
        () -> {
          desks.openTheOffice(request.getParameter("series"));
          return null;
        });
  }

  /** One line each: where the case lies, {@code =}, its number. */
  private String somebodyAtEveryDesk(HttpServletRequest request) throws ServletException {
    return done(() -> everyState.gather(request.getParameter("series"))).entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue().digits())
        .collect(Collectors.joining("\n"));
  }

  /** One line each: what lies there, {@code =}, its number. */
  private String shelf(String series) throws ServletException {
    return done(() -> endOfTheWay.shelf(series)).entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue())
        .collect(Collectors.joining("\n"));
  }

  private String beforeTheAdjudicator(HttpServletRequest request) throws ServletException {
    int first = Integer.parseInt(request.getParameter("first"));
    int many = Integer.parseInt(request.getParameter("many"));
    return done(() -> before.gather(request.getParameter("series"), first, many)).stream()
        .map(ApplicationNumber::digits)
        .collect(Collectors.joining("\n"));
  }

  private String folders(int waiting) throws ServletException {
    return done(() -> endOfTheWay.folders(waiting)).stream()
        .map(ApplicationNumber::digits)
        .collect(Collectors.joining("\n"));
  }

  private static <T> T done(Callable<T> work) throws ServletException {
    FutureTask<T> task = new FutureTask<>(work);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException failed) {
      throw new ServletException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServletException(stopped);
    }
  }

  private static Set<Role> roles(String list) {
    return Arrays.stream(list.split(",")).map(Role::valueOf).collect(Collectors.toSet());
  }
}
