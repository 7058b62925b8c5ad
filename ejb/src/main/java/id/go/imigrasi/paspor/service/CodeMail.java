package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.follow.CodePost;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Mails a code while the citizen is already answered, so that the time of the answer does not tell
 * whether there is such an application. A code that could not be mailed is asked for again.
 */
@Stateless
@RolesAllowed("APPLICANT")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CodeMail {
  private static final Logger LOG = Logger.getLogger(CodeMail.class.getName());

  @Inject CodePost post;

  @Asynchronous
  public void send(String address, String language, String digits) {
    try {
      post.send(address, language, digits);
    } catch (Unreachable away) {
      LOG.log(Level.INFO, "a code was not mailed: {0}", away.getMessage());
    }
  }
}
