package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrders;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.service.PersonalizationService;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import org.jboss.ejb3.annotation.RunAsPrincipal;

/** The office's ear for the station. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/PersonalizationAnswers"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
@RunAs("STATION")
@RunAsPrincipal("station")
public class StationAnswerListener implements MessageListener {
  @Inject PersonalizationService desk;
  @Inject PersonalizationOrders orders;
  @Inject StationPost post;

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
      case StationMessages.ANSWER -> answer(StationMessages.answer(envelope));
      case StationMessages.UNKNOWN -> desk.giveAgain(StationMessages.requestId(envelope));
      default -> throw new IllegalArgumentException("the office takes no " + envelope.type());
    }
  }

  /** A station outside the office cannot write down here which blank it used up. */
  private void answer(StationAnswer answer) {
    if (desk.receive(answer) && answer.usesUpTheBlank() && !StationPlace.isHere()) {
      orders.find(answer.requestId()).ifPresent(order -> post.usedUp(order, answer.state()));
    }
  }
}
