package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.service.ClearanceService;
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
 * The office's ear for the centre's word on an indication. An answer that comes twice or too late
 * changes nothing; one that nobody understands, or that nobody asked for, ends in the dead letters.
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
          propertyValue = "type LIKE 'clearance.%'")
    })
@PermitAll
@RunAs("SYSTEM")
@RunAsPrincipal("directorate")
public class ClearanceAnswerListener implements MessageListener {
  @Inject private ClearanceService desk;

  @Override
  public void onMessage(Message message) {
    try {
      take(ClearanceAnswer.read(message.getBody(String.class)));
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }

  private void take(ClearanceAnswer answer) {
    if (!desk.heard(answer.clearance(), answer.question(), answer.word())) {
      throw new IllegalArgumentException("nobody asked " + answer.clearance());
    }
  }
}
