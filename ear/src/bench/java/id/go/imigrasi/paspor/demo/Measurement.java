package id.go.imigrasi.paspor.demo;

import id.go.imigrasi.paspor.bench.Report;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Measures the office once it is open, in the place of what fills the demo. */
@Singleton
@Startup
@PermitAll
public class Measurement {
  private static final Logger LOG = Logger.getLogger(Measurement.class.getName());

  @Resource ManagedExecutorService executor;
  @Inject Personnel personnel;
  @Inject Neighbourhood neighbours;
  @Inject Crowd crowd;
  @Inject RelayMeasurement relay;
  @Inject WholeWay wholeWay;
  @Inject Report report;

  @Inject
  @ConfigProperty(name = "paspor.bench.relay", defaultValue = "false")
  boolean relayWanted;

  @Inject
  @ConfigProperty(name = "paspor.bench.seconds", defaultValue = "20")
  int seconds;

  @PostConstruct
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  void begin() {
    personnel.engage();
    executor.execute(this::measure);
  }

  private void measure() {
    FutureTask<Void> task = new FutureTask<>(this::measureAll);
    task.run();
    String ended = "measured";
    try {
      task.get();
    } catch (ExecutionException broken) {
      LOG.log(Level.WARNING, "bench: the measurement broke off", broken.getCause());
      ended = "broke off, see the server's log";
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
      ended = "interrupted";
    }
    report.keep("finished.txt", ended);
  }

  private Void measureAll() throws Exception {
    neighbours.awaitOpen();
    crowd.prepare();
    wholeWay.measure(seconds);
    // last: what it sends keeps the directorate's stand-in at work for minutes
    if (relayWanted) {
      relay.measure(seconds);
    }
    return null;
  }
}
