package id.go.imigrasi.paspor.integration.adjudication;

import id.go.imigrasi.paspor.service.SecondAdjudicationService;
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
 * The office's ear for the directorate. An answer that comes twice changes nothing; one that nobody
 * understands, or that nobody asked for, ends in the dead letters.
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
          propertyValue =
              "type IS NULL OR type NOT LIKE 'watchlist.%' AND type NOT LIKE 'clearance.%'")
    })
@PermitAll
@RunAs("SYSTEM")
@RunAsPrincipal("directorate")
public class DirectorateAnswerListener implements MessageListener {
  @Inject private SecondAdjudicationService desk;

  @Override
  public void onMessage(Message message) {
    try {
      take(DirectorateAnswer.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void take(DirectorateAnswer answer) {
    boolean asked =
        desk.answered(answer.request(), answer.decision(), answer.ground(), answer.reference());
    if (!asked) {
      throw new IllegalArgumentException("nobody asked " + answer.request());
    }
  }
}
