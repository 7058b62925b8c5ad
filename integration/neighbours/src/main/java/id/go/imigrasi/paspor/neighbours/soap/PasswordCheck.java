package id.go.imigrasi.paspor.neighbours.soap;

import java.io.IOException;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;
import org.apache.wss4j.common.ext.WSPasswordCallback;

/** Gives WS-Security the password it must find in the UsernameToken of the office. */
class PasswordCheck implements CallbackHandler {
  private final String neighbour;

  PasswordCheck(String neighbour) {
    this.neighbour = neighbour;
  }

  @Override
  public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
    for (Callback each : callbacks) {
      if (!(each instanceof WSPasswordCallback asked)) {
        throw new UnsupportedCallbackException(each);
      }
      if (Subscribers.user(neighbour).equals(asked.getIdentifier())) {
        Subscribers.password(neighbour).ifPresent(asked::setPassword);
      }
    }
  }
}
