package id.go.imigrasi.paspor.neighbours.mpaspor;

import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Hands over again what the office did not take because it was away. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
public class HandOverRound {
  @Inject private App app;
  @Inject private Switchboard switchboard;

  @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
  void everyThreeSeconds() {
    if (switchboard.of(StandIn.M_PASPOR).behaviour() != Behaviour.DOWN) {
      app.all().stream().filter(Sending::isWaiting).forEach(app::handOver);
    }
  }
}
