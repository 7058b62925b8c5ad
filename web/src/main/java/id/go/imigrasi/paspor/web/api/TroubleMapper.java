package id.go.imigrasi.paspor.web.api;

import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Every error of the REST interface as a problem document: refusals with their reasons, missing
 * roles as 401 or 403, unreadable bodies as 400. What nobody foresaw is logged and answered 500
 * without a word of what happened inside.
 */
@Provider
public class TroubleMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(TroubleMapper.class.getName());

  @Context private HttpHeaders headers;
  @Context private SecurityContext security;

  @Override
  public Response toResponse(Throwable trouble) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return Problems.refused(refused, headers);
      }
      if (cause instanceof EJBAccessException) {
        return Problems.of(security.getUserPrincipal() == null ? 401 : 403, headers);
      }
      if (cause instanceof JsonException || cause instanceof JsonbException) {
        return Problems.of(400, headers);
      }
      if (cause instanceof WebApplicationException spoken) {
        return spoken(spoken.getResponse());
      }
    }
    LOG.log(Level.SEVERE, "REST call failed", trouble);
    return Problems.of(500, headers);
  }

  /** 401 says how to sign in and 405 what is allowed (RFC 9110 §11.6.1, §10.2.1). */
  private static Response withHeadersOf(Response answer, Response problem) {
    for (String name : List.of(HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.ALLOW)) {
      if (answer.getHeaderString(name) != null) {
        problem.getHeaders().add(name, answer.getHeaderString(name));
      }
    }
    return problem;
  }

  private Response spoken(Response answer) {
    boolean own = answer.getStatus() < 400 || answer.hasEntity();
    return own ? answer : withHeadersOf(answer, Problems.of(answer.getStatus(), headers));
  }
}
