package id.go.imigrasi.paspor.it;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** A question to the office's SOAP service as the contract has it, and its parts. */
final class AgencyQuestion {

  private AgencyQuestion() {}

  static String ask(String number) {
    return "<a:ask><a:passportNumber>" + number + "</a:passportNumber></a:ask>";
  }

  static String envelope(String header, String body) {
    return "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\""
        + " xmlns:a=\"urn:paspor:agency:1\"><s:Header>"
        + header
        + "</s:Header><s:Body>"
        + body
        + "</s:Body></s:Envelope>";
  }

  static String token(String user, String password) {
    return security(
        "<w:UsernameToken><w:Username>"
            + user
            + "</w:Username>"
            + plain(password)
            + "</w:UsernameToken>");
  }

  static String token(String user, String password, String nonce, Instant created) {
    return security(
        "<w:UsernameToken><w:Username>"
            + user
            + "</w:Username>"
            + plain(password)
            + "<w:Nonce EncodingType=\"http://docs.oasis-open.org/wss/2004/01/"
            + "oasis-200401-wss-soap-message-security-1.0#Base64Binary\">"
            + Base64.getEncoder().encodeToString(nonce.getBytes(StandardCharsets.UTF_8))
            + "</w:Nonce><u:Created>"
            + created
            + "</u:Created></w:UsernameToken>");
  }

  private static String plain(String password) {
    return "<w:Password Type=\"http://docs.oasis-open.org/wss/2004/01/"
        + "oasis-200401-wss-username-token-profile-1.0#PasswordText\">"
        + password
        + "</w:Password>";
  }

  static String security(String content) {
    String wss = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-";
    return "<w:Security s:mustUnderstand=\"1\" xmlns:w=\""
        + wss
        + "secext-1.0.xsd\" xmlns:u=\""
        + wss
        + "utility-1.0.xsd\">"
        + content
        + "</w:Security>";
  }
}
