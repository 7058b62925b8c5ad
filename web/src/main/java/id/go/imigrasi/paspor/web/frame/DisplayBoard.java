package id.go.imigrasi.paspor.web.frame;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.EJBException;
import jakarta.ejb.MessageDriven;
import jakarta.faces.push.Push;
import jakarta.faces.push.PushContext;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.util.Map;

/**
 * Pushes what the topic Display tells to the wall displays of this node. The message is JSON text;
 * a wall shows those with {@code ticket} and {@code counter}, and of these those of its own {@code
 * location} if its address names one.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/topic/Display"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Topic")
    })
@PermitAll
@RunAs("SYSTEM")
public class DisplayBoard implements MessageListener {
  @Inject
  @Push(channel = "display")
  private PushContext walls;

  @Override
  public void onMessage(Message message) {
    try {
      String location = message.getStringProperty("location");
      walls.send(
          Map.of(
              "location",
              location == null ? "" : location,
              "called",
              message.getBody(String.class)));
    } catch (JMSException unreadable) {
      throw new EJBException(unreadable);
    }
  }
}
