package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.service.ReplicaService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * The office's ear for changes of the watch list, one after the other. What comes twice changes
 * nothing; what nobody understands ends in the dead letters, and the gap it leaves is asked for.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/DirectorateInbox"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue"),
      @ActivationConfigProperty(
          propertyName = "messageSelector",
          propertyValue = "type LIKE 'watchlist.%'"),
      @ActivationConfigProperty(propertyName = "maxSession", propertyValue = "1")
    })
@PermitAll
@RunAs("SYSTEM")
@RunAsPrincipal("directorate")
public class WatchListListener implements MessageListener {
  @Inject private ReplicaService replica;

  @Override
  public void onMessage(Message message) {
    try {
      replica.heard(ListMessageReading.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }
}
