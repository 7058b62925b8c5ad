package id.go.imigrasi.paspor.neighbours.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.go.imigrasi.paspor.neighbours.control.Behaviour;
import id.go.imigrasi.paspor.neighbours.control.FirstMorning;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/** An SMTP server that takes everything; switched down it takes no connection. */
@Singleton
@Startup
public class Mailboxes {
  private static final Logger LOG = Logger.getLogger(Mailboxes.class.getName());
  private static final int USUAL_PORT = 3125;

  private final List<Letter> before = new ArrayList<>();
  private GreenMail server;

  @Inject private Switchboard switchboard;

  @PostConstruct
  void open() {
    int port =
        ConfigProvider.getConfig()
            .getOptionalValue("paspor.mail.port", Integer.class)
            .orElse(USUAL_PORT);
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    LOG.log(Level.INFO, "mailboxes take mail on port {0}", Integer.toString(port));
  }

  @PreDestroy
  void close() {
    if (server != null) {
      server.stop();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
  void lookAtTheSwitch() {
    boolean down = switchboard.of(StandIn.MAILBOX).behaviour() == Behaviour.DOWN;
    if (down && server != null) {
      before.addAll(received());
      server.stop();
      server = null;
    } else if (!down && server == null) {
      open();
    }
  }

  public void forget(@Observes FirstMorning morning) {
    before.clear();
    if (server != null) {
      server.stop();
      open();
    }
  }

  /** Every mail, the oldest first. */
  public List<Letter> letters() {
    List<Letter> all = new ArrayList<>(before);
    all.addAll(received());
    return all;
  }

  private List<Letter> received() {
    return server == null
        ? List.of()
        : Arrays.stream(server.getReceivedMessages()).map(Letter::of).toList();
  }
}
