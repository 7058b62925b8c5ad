package id.go.imigrasi.paspor.integration.personalization;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** The directorate's station: its ear for the orders and questions of an office. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/StationRequests"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
public class CentralOrderListener implements MessageListener {
  @Inject StationDesk desk;
  @Inject OrderInHand inHand;

  @Override
  public void onMessage(Message message) {
    try {
      take(Envelope.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void take(Envelope envelope) {
    inHand.takeUp(StationMessages.requestId(envelope));
    switch (envelope.type()) {
      case OrderMessage.TYPE -> desk.order(envelope);
      case StationMessages.QUESTION -> desk.question(StationMessages.requestId(envelope));
      default -> throw new IllegalArgumentException("the station takes no " + envelope.type());
    }
  }
}
