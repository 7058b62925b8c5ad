package id.go.imigrasi.paspor.neighbours.mpaspor;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Hands over again what the office did not take because it, or M-Paspor, was away. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class HandOverRound {
  @Inject private App app;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void everyThreeSeconds() {
    app.all().stream().filter(Sending::isWaiting).forEach(app::handOver);
  }
}
