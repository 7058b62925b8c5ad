package id.go.imigrasi.paspor.neighbours.directorate;

import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.sql.SQLException;

/** The directorate's ear for its offices, one message after the other so that order is kept. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/OfficeFeed"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
public class OfficeFeedListener implements MessageListener {
  @EJB private Directorate directorate;

  @Override
  public void onMessage(Message message) {
    try {
      directorate.take(message.getBody(String.class));
    } catch (JMSException | SQLException failed) {
      throw new EJBException(failed);
    }
  }
}
