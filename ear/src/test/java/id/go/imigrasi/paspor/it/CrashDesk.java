package id.go.imigrasi.paspor.it;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.domain.feed.Feed;
import id.go.imigrasi.paspor.domain.feed.FeedEvent;
import id.go.imigrasi.paspor.domain.personalization.RestoreFinding;
import id.go.imigrasi.paspor.service.LedgerService;
import id.go.imigrasi.paspor.service.RestoreService;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;

/**
 * What a test that kills the office asks of it from outside: take a step at a desk, tell the
 * directorate something, say what the rows of a case are. 409 means refused, with the reasons.
 */
@WebServlet("/crash/*")
public class CrashDesk extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String ABOUT = "application.note";

  /** Rows of one case that there may be only one of, and what must not lie about. */
  private static final Map<String, String> COUNTS =
      new TreeMap<>(
          Map.of(
              "transitions", "TRANSITION where APPLICATION_NUMBER = ?",
              "orders", "PERSONALIZATION_ORDER where APPLICATION_NUMBER = ?",
              "station-jobs",
                  "STATION_JOB where REQUEST_ID in (select REQUEST_ID from PERSONALIZATION_ORDER"
                      + " where APPLICATION_NUMBER = ?)",
              "booklets", "BOOKLET where HOLDER = ?",
              "booklets-used", "BOOKLET where STATE = 'USED' and HOLDER = ?",
              "passports", "PASSPORT where APPLICATION_NUMBER = ?",
              "payments", "PAYMENT where APPLICATION_NUMBER = ?",
              "bills-paid", "BILL where STATUS = 'PAID' and APPLICATION_NUMBER = ?"));

  @Inject private transient Desks desks;
  @Inject private transient WhatWaits page;
  @Inject private transient LedgerService stock;
  @Inject private transient RestoreService restored;
  @Inject private transient Feed feed;
  @Inject private transient UserTransaction transaction;

  @Resource(lookup = "java:jboss/datasources/PasporDS")
  private transient DataSource source;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse answer)
      throws ServletException, IOException {
    String what = request.getPathInfo();
    String number = request.getParameter("number");
    done(
        answer,
        () -> {
          if ("/tell".equals(what)) {
            tell(request.getParameter("subject"), request.getParameter("sequence"));
          } else {
            take(what, new ApplicationNumber(number), request.getParameter("person"));
          }
          return "";
        });
  }

  private static void done(HttpServletResponse answer, Callable<String> part)
      throws ServletException, IOException {
    FutureTask<String> work = new FutureTask<>(part);
    work.run();
    try {
      answer.getWriter().write(work.get());
    } catch (ExecutionException failed) {
      if (!(failed.getCause() instanceof Refused refused)) {
        throw new ServletException(failed.getCause());
      }
      answer.setStatus(HttpServletResponse.SC_CONFLICT);
      answer.getWriter().write(refused.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ServletException(stopped);
    }
  }

  private void take(String step, ApplicationNumber number, String person) throws Exception {
    switch (step) {
      case "/check-in" -> desks.checkIn(number);
      case "/papers" -> desks.acceptPapers(number);
      case "/booth" -> {
        desks.capture(number, Long.parseLong(person));
        desks.interview(number);
      }
      case "/approve" -> desks.approve(number);
      case "/print" -> desks.print(number);
      case "/quality" -> desks.passQuality(number);
      case "/reconcile" -> reconcile();
      case "/hand-over" -> desks.handOver(number, Long.parseLong(person));
      default -> throw new IllegalArgumentException(step);
    }
  }

  /** Two people find each blank of before the restore, and perforate it. */
  private void reconcile() throws Exception {
    Caller operator = Caller.named("cetak", Role.PRINT_OPERATOR);
    for (RestoreFinding each : operator.does(restored::open)) {
      operator.does(
          () -> {
            restored.reconcile(
                each.work().requestId(),
                RestoreFinding.Outcome.HERE,
                "dilubangi",
                Hiring.by("saksi"));
            return null;
          });
    }
  }

  /** One event in a transaction of its own, as every transition writes one. */
  private void tell(String subject, String sequence) throws Exception {
    in(
        () -> {
          feed.tell(
              new FeedEvent(
                  ABOUT, 1, subject, desks.clock.instant(), Map.of("sequence", sequence)));
          return null;
        });
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse answer)
      throws ServletException, IOException {
    done(answer, () -> standing(new ApplicationNumber(request.getParameter("number"))));
  }

  private String standing(ApplicationNumber number) throws Exception {
    JsonObjectBuilder told = Json.createObjectBuilder();
    try (Connection connection = source.getConnection()) {
      for (Map.Entry<String, String> each : COUNTS.entrySet()) {
        told.add(each.getKey(), count(connection, each.getValue(), number.digits()));
      }
    }
    told.add("status", desks.application(number).status().name());
    told.add("printable", isPrintable(number));
    told.add("stock-findings", Caller.named("auditor", Role.AUDITOR).does(stock::check).size());
    told.add("restored", Caller.named("cetak", Role.PRINT_OPERATOR).does(restored::open).size());
    JsonArrayBuilder waits = Json.createArrayBuilder();
    page.awaited(number).forEach(what -> waits.add(what.name()));
    return told.add("waits", waits).build().toString();
  }

  /** Dukcapil and the centre have confirmed since the decision. */
  private boolean isPrintable(ApplicationNumber number) throws Exception {
    return page.refused(number, Role.PRINT_OPERATOR, Step.START_PRODUCTION).stream()
        .noneMatch(Set.of("lifecycle.person-is-verified", "lifecycle.step-out-of-order")::contains);
  }

  private static long count(Connection connection, String rows, String number) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement("select count(*) from " + rows)) {
      query.setString(1, number);
      try (ResultSet counted = query.executeQuery()) {
        counted.next();
        return counted.getLong(1);
      }
    }
  }

  private <T> T in(Callable<T> work) throws Exception {
    transaction.begin();
    boolean done = false;
    try {
      T result = work.call();
      transaction.commit();
      done = true;
      return result;
    } finally {
      if (!done && transaction.getStatus() == jakarta.transaction.Status.STATUS_ACTIVE) {
        transaction.rollback();
      }
    }
  }
}
