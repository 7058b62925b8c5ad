package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.CentralAbis;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearch;
import id.go.imigrasi.paspor.domain.biometrics.CentralSearches;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts every open question to the central ABIS, and again when it stays silent for too long. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class CentralSweep {
  private static final int MOST = 50;

  @Inject CentralSearches searches;
  @Inject CentralAbis abis;
  @Inject Clock clock;
  @EJB CentralSweep self;

  @Inject
  @ConfigProperty(name = "paspor.abis.answer", defaultValue = "PT30S")
  Duration patience;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void everyTwoSeconds() {
    sweep();
  }

  /** Asks all due rows once, each in a transaction with its message; how many were asked. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int sweep() {
    return abis.isConnected()
        ? self.due().stream().mapToInt(search -> ask(search) ? 1 : 0).sum()
        : 0;
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<CentralSearch> due() {
    return searches.claimDue(clock.instant(), MOST);
  }

  /** Row and message commit together. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void send(CentralSearch search) {
    Instant now = clock.instant();
    search.question().ifPresent(question -> abis.ask(question, search.askedInVain(), now));
    searches.save(search.asked(now, patience));
  }

  private boolean ask(CentralSearch search) {
    try {
      self.send(search);
      return true;
    } catch (Refused changedMeanwhile) {
      return false;
    }
  }
}
