package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.service.PersonalizationService;
import id.go.imigrasi.paspor.service.RestoreCheck;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.ejb3.annotation.DeliveryGroup;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The station's ear: orders and questions of the office. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/PersonalizationRequests"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
@RunAs("STATION")
@RunAsPrincipal("station")
@DeliveryGroup("station")
public class OrderListener implements MessageListener {
  private static final Logger LOG = Logger.getLogger(OrderListener.class.getName());

  @Inject StationDesk desk;
  @Inject RestoreCheck restored;
  @Inject PersonalizationService office;

  @Override
  public void onMessage(Message message) {
    try {
      take(Envelope.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void take(Envelope envelope) {
    switch (envelope.type()) {
      case OrderMessage.TYPE -> order(envelope);
      case StationMessages.QUESTION -> desk.question(StationMessages.requestId(envelope));
      default -> throw new IllegalArgumentException("the station takes no " + envelope.type());
    }
  }

  /** What is left here is asked for again, once the blanks of before a restore are found. */
  private void order(Envelope envelope) {
    if (restored.holdsTheStation()) {
      LOG.log(Level.WARNING, "{0} is left until a restore is reconciled", envelope.subject());
    } else if (office.isOver(StationMessages.requestId(envelope))) {
      LOG.log(Level.WARNING, "{0} is over: nothing is made for it", envelope.subject());
    } else {
      desk.order(envelope);
    }
  }
}
