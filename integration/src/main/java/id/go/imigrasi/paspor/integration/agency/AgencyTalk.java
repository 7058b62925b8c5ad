package id.go.imigrasi.paspor.integration.agency;

import jakarta.xml.soap.SOAPBody;
import jakarta.xml.soap.SOAPException;
import jakarta.xml.soap.SOAPFault;
import jakarta.xml.soap.SOAPHeader;
import jakarta.xml.ws.ProtocolException;
import jakarta.xml.ws.handler.MessageContext;
import jakarta.xml.ws.handler.soap.SOAPHandler;
import jakarta.xml.ws.handler.soap.SOAPMessageContext;
import java.util.Set;
import javax.xml.namespace.QName;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Stands between the agencies and the office: notes by what a token is known again, and says in one
 * sentence that something was refused. What the server's own words would tell, of the office's
 * inside or of what was asked, is nobody's business.
 */
public class AgencyTalk implements SOAPHandler<SOAPMessageContext> {
  /** The token's nonce, in the message's context; absent where the token has none. */
  static final String NONCE = "paspor.agency.nonce";

  /** When the token was made, an XML dateTime. */
  static final String CREATED = "paspor.agency.created";

  private static final String WSS =
      "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-";
  private static final String SECURITY = WSS + "secext-1.0.xsd";
  private static final String UTILITY = WSS + "utility-1.0.xsd";
  private static final String CLIENT = "Client";
  private static final String THEIRS =
      "Refused. The question, its account or its token is not as the contract asks.";
  private static final String OURS = "Refused. The office cannot answer this.";

  @Override
  public boolean handleMessage(SOAPMessageContext talk) {
    if (!isOutbound(talk)) {
      note(talk, NONCE, SECURITY, "Nonce");
      note(talk, CREATED, UTILITY, "Created");
    }
    return true;
  }

  @Override
  public boolean handleFault(SOAPMessageContext talk) {
    try {
      SOAPBody body = talk.getMessage().getSOAPBody();
      if (isOutbound(talk) && body.hasFault()) {
        reword(body.getFault());
      }
      return true;
    } catch (SOAPException unreadable) {
      throw new ProtocolException(unreadable);
    }
  }

  private static void reword(SOAPFault fault) throws SOAPException {
    boolean client = CLIENT.equals(fault.getFaultCodeAsQName().getLocalPart());
    fault.setFaultString(client ? THEIRS : OURS);
    if (fault.hasDetail()) {
      fault.getDetail().detachNode();
    }
  }

  private static void note(SOAPMessageContext talk, String key, String namespace, String name) {
    try {
      SOAPHeader header = talk.getMessage().getSOAPHeader();
      if (header == null) {
        return;
      }
      NodeList found = header.getElementsByTagNameNS(namespace, name);
      if (found.getLength() > 0 && found.item(0) instanceof Element element) {
        talk.put(key, element.getTextContent().strip());
        talk.setScope(key, MessageContext.Scope.APPLICATION);
      }
    } catch (SOAPException unreadable) {
      throw new ProtocolException(unreadable);
    }
  }

  private static boolean isOutbound(SOAPMessageContext talk) {
    return Boolean.TRUE.equals(talk.get(MessageContext.MESSAGE_OUTBOUND_PROPERTY));
  }

  @Override
  public Set<QName> getHeaders() {
    return Set.of();
  }

  @Override
  public void close(MessageContext talk) {
    // nothing is kept between two messages
  }
}
