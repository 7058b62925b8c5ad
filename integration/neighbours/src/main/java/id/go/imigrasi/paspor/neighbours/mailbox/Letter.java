package id.go.imigrasi.paspor.neighbours.mailbox;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A mail as its receiver reads it. */
record Letter(String to, String subject, String text) {

  static Letter of(MimeMessage mail) {
    try {
      String to =
          Arrays.stream(mail.getAllRecipients())
              .map(Address::toString)
              .collect(Collectors.joining(", "));
      return new Letter(to, mail.getSubject(), String.valueOf(mail.getContent()).strip());
    } catch (MessagingException | IOException unreadable) {
      return new Letter("?", "?", String.valueOf(unreadable.getMessage()));
    }
  }

  JsonObject toJson() {
    return Json.createObjectBuilder()
        .add("to", to)
        .add("subject", subject)
        .add("text", text)
        .build();
  }
}
