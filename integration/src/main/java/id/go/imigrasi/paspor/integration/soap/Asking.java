package id.go.imigrasi.paspor.integration.soap;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.WebServiceException;
import jakarta.xml.ws.soap.SOAPFaultException;
import java.util.function.Supplier;

/**
 * A neighbour's SOAP port as the office calls it: whatever goes wrong on the way, or comes back
 * wrong, means that the neighbour is unreachable. The client is made at the first question.
 */
public final class Asking<P> {
  private final Neighbour neighbour;
  private final SoapLine line;
  private final Supplier<P> maker;
  private P port;

  /**
   * @param maker takes the port out of the generated service
   */
  public Asking(Neighbour neighbour, SoapLine line, Supplier<P> maker) {
    this.neighbour = neighbour;
    this.line = line;
    this.maker = maker;
  }

  /** Asks, and gives back what the port answered. */
  public <A> A ask(Question<P, A> question) throws Unreachable {
    try {
      return question.put(port());
    } catch (WebServiceException failed) {
      throw new Unreachable(neighbour, reason(failed), failed);
    }
  }

  private synchronized P port() {
    if (port == null) {
      P made = maker.get();
      ((BindingProvider) made).getRequestContext().putAll(line.context());
      port = made;
    }
    return port;
  }

  /** Names of classes and fault codes only: a parser's message quotes what it read. */
  private static String reason(WebServiceException failed) {
    if (failed instanceof SOAPFaultException fault && fault.getFault() != null) {
      return "SOAP fault " + fault.getFault().getFaultCodeAsQName().getLocalPart();
    }
    Throwable deepest = failed;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.getClass().getSimpleName();
  }

  /** One call on the port. */
  @FunctionalInterface
  public interface Question<P, A> {
    A put(P port) throws Unreachable;
  }
}
