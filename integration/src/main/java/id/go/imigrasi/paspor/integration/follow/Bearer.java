package id.go.imigrasi.paspor.integration.follow;

import id.go.imigrasi.paspor.domain.follow.Holder;
import id.go.imigrasi.paspor.service.PassService;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pass that a citizen's app shows as a bearer token (RFC 6750 §2.1). */
public final class Bearer {
  private static final Pattern FORM = Pattern.compile("(?i)Bearer +([A-Za-z0-9_-]{43})");
  private static final String CHALLENGE = "Bearer realm=\"paspor\", error=\"invalid_token\"";

  private Bearer() {}

  /**
   * @param authorization the header as it came
   * @throws NotAuthorizedException without a pass that is good now: 401
   */
  public static Holder holder(PassService passes, String authorization) {
    Matcher shown = FORM.matcher(authorization == null ? "" : authorization);
    if (!shown.matches()) {
      throw refused();
    }
    return passes.holder(shown.group(1)).orElseThrow(Bearer::refused);
  }

  private static NotAuthorizedException refused() {
    return new NotAuthorizedException(
        Response.status(Response.Status.UNAUTHORIZED)
            .header("WWW-Authenticate", CHALLENGE)
            .build());
  }
}
