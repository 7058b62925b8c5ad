package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.feed.DeadLetters;
import id.go.imigrasi.paspor.domain.feed.DeadLetters.DeadLetter;
import id.go.imigrasi.paspor.domain.feed.Lines;
import id.go.imigrasi.paspor.domain.feed.Outbox;
import id.go.imigrasi.paspor.domain.identity.Allowance;
import id.go.imigrasi.paspor.domain.passport.LostDocumentsRegister;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Tikim's operator: what waits between the office and its neighbours, and what got stuck. */
@Stateless
@RolesAllowed("OPERATOR")
public class OperatorService {
  private static final int MOST = 200;

  @Inject private DeadLetters deadLetters;
  @Inject private Outbox outbox;
  @Inject private Lines lines;
  @Inject private AuditLog audit;
  @Inject private Callers callers;
  @Inject private DukcapilAllowance allowance;
  @Inject private Clock clock;
  @Inject LostDocumentsRegister sltd;

  public List<DeadLetter> deadLetters() {
    return deadLetters.list(MOST);
  }

  public void sendAgain(String id) {
    deadLetters.sendAgain(id);
    writeDown(id, "sent again");
  }

  public void close(String id, String reason) {
    if (reason == null || reason.isBlank()) {
      throw Refused.because("lifecycle.reason-is-given");
    }
    deadLetters.close(id);
    writeDown(id, "closed: " + reason);
  }

  /** How many questions Dukcapil still allows, and whether somebody has to ask for more. */
  public Allowance calls() {
    return allowance.now();
  }

  /** Whether lost, stolen and revoked numbers reach the national bureau at all. */
  public boolean lostDocumentsAreFetched() {
    return sltd.isFetched();
  }

  /** Events that wait for the relay. */
  public long outboxWaiting() {
    return outbox.waiting();
  }

  /** Messages that left the rows and wait in the local queues for the other side to take them. */
  public List<Lines.Line> lines() {
    return lines.all();
  }

  private void writeDown(String id, String detail) {
    audit.append(
        new AuditEntry(
            clock.instant(), callers.current().id(), AuditEntry.Kind.CHANGED, id, detail));
  }
}
