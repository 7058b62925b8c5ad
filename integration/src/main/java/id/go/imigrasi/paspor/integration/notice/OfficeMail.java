package id.go.imigrasi.paspor.integration.notice;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** One mail of the office, through the server's mail session. */
@Dependent
class OfficeMail {
  private static final String PATIENCE_MILLIS = "5000";

  @Resource(lookup = "java:jboss/mail/Office")
  private Session session;

  void send(String address, String subject, String body) throws Unreachable {
    try {
      MimeMessage mail = new MimeMessage(impatient(session));
      mail.setFrom();
      mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
      mail.setSubject(subject, StandardCharsets.UTF_8.name());
      mail.setText(body, StandardCharsets.UTF_8.name());
      Transport.send(mail);
    } catch (MessagingException failed) {
      // a mail server's own words may repeat the address
      throw new Unreachable(Neighbour.MAIL, failed.getClass().getSimpleName());
    }
  }

  private static Session impatient(Session session) {
    Properties settings = new Properties();
    settings.putAll(session.getProperties());
    settings.put("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    settings.put("mail.smtp.timeout", PATIENCE_MILLIS);
    settings.put("mail.smtp.writetimeout", PATIENCE_MILLIS);
    return Session.getInstance(settings);
  }
}
