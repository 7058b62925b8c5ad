package id.go.imigrasi.paspor.signer;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ActivationConfigProperty;
import jakarta.ejb.MessageDriven;
import jakarta.inject.Inject;
import jakarta.jms.JMSConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSException;
import jakarta.jms.JMSProducer;
import jakarta.jms.Message;
import jakarta.jms.MessageListener;
import jakarta.jms.Queue;

/** Takes requests from the queue; request and answer are one transaction of the broker. */
@MessageDriven(
    activationConfig = {
      @ActivationConfigProperty(
          propertyName = "destinationLookup",
          propertyValue = "java:/jms/queue/SigningRequests"),
      @ActivationConfigProperty(
          propertyName = "destinationType",
          propertyValue = "jakarta.jms.Queue")
    })
@PermitAll
public class SigningRequestListener implements MessageListener {
  /** Says which station beside this broker asked; one across a bridge says nothing. */
  private static final String STATION = "station";

  @Inject private SigningDesk desk;

  @Inject
  @JMSConnectionFactory("java:/JmsXA")
  private JMSContext jms;

  @Resource(lookup = "java:/jms/queue/SigningAnswers")
  private Queue answers;

  @Override
  public void onMessage(Message message) {
    try {
      SigningDesk.Answer answer = desk.answer(message.getBody(String.class));
      JMSProducer producer =
          jms.createProducer()
              .setProperty("type", answer.type())
              .setProperty("version", SigningMessages.VERSION);
      if (message.propertyExists(STATION)) {
        producer.setProperty(STATION, message.getStringProperty(STATION));
      }
      producer.send(answers, answer.text());
    } catch (JMSException e) {
      throw new IllegalArgumentException("no text message", e);
    }
  }
}
