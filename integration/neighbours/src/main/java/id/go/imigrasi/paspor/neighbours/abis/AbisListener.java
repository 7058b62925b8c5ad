package id.go.imigrasi.paspor.neighbours.abis;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;

/** The ABIS' ear, one message after the other so that what was taken in first is there first. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/AbisRequests"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
public class AbisListener implements MessageListener {
  @EJB private Abis abis;

  @Override
  public void onMessage(Message message) {
    try {
      abis.take(message.getBody(String.class));
    } catch (JMSException failed) {
      throw new EJBException(failed);
    }
  }
}
