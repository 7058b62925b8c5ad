package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.integration.watch.MessageWatch;
import id.go.imigrasi.paspor.service.CentralSearchService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.BytesMessage;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import java.nio.charset.StandardCharsets;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/**
 * The office's ear for the central ABIS. What comes late, twice or about somebody else's question
 * changes nothing; what nobody understands ends in the dead letters.
 */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/AbisAnswers"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
@RunAs("SYSTEM")
@RunAsPrincipal("abis")
public class AbisAnswerListener implements MessageListener {
  @Inject private CentralSearchService searches;
  @Inject private MessageWatch watch;

  @Override
  public void onMessage(Message message) {
    try {
      hear(text(message));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void hear(String answer) {
    if (AbisAnswerReading.isSignOfLife(answer)) {
      watch.busy(Neighbour.ABIS);
    } else if (AbisAnswerReading.read(answer).filter(searches::answered).isPresent()) {
      watch.answered(Neighbour.ABIS);
    }
  }

  /** An ABIS of MOSIP's kind sends text or the bytes of it, as it is set up. */
  private static String text(Message message) throws JMSException {
    return message instanceof BytesMessage
        ? new String(message.getBody(byte[].class), StandardCharsets.UTF_8)
        : message.getBody(String.class);
  }
}
