package id.go.imigrasi.paspor.integration.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Array;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * What a crash may leave behind in the broker: a batch whose rows are gone and whose messages are
 * prepared, but not committed. Until recovery has ended it, a later batch would overtake it.
 */
@ApplicationScoped
class UndecidedMessages {
  private static final String BROKER = "jboss.as:subsystem=messaging-activemq,server=default";

  private volatile boolean gone;

  /** Asks the broker until it once had none; what this life of the server leaves ends with it. */
  boolean isGone() {
    if (!gone) {
      gone = prepared() == 0;
    }
    return gone;
  }

  private static int prepared() {
    try {
      MBeanServer server = ManagementFactory.getPlatformMBeanServer();
      Object transactions =
          server.invoke(
              new ObjectName(BROKER), "listPreparedTransactions", new Object[0], new String[0]);
      return Array.getLength(transactions);
    } catch (JMException broken) {
      throw new IllegalStateException("the broker does not tell its transactions", broken);
    }
  }
}
