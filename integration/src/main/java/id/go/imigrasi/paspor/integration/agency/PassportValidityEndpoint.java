package id.go.imigrasi.paspor.integration.agency;

import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.integration.agency.contract.Ask;
import id.go.imigrasi.paspor.integration.agency.contract.AskResponse;
import id.go.imigrasi.paspor.integration.agency.contract.PassportValidityPort;
import id.go.imigrasi.paspor.integration.agency.contract.Validity;
import id.go.imigrasi.paspor.service.PassportValidityService;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jws.HandlerChain;
import jakarta.jws.WebService;
import jakarta.xml.ws.WebServiceContext;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jboss.ws.api.annotation.EndpointConfig;
import org.jboss.ws.api.annotation.WebContext;

/** Answers agencies: is this passport number valid. */
@Stateless
@RolesAllowed("AGENCY")
@WebService(
    serviceName = "PassportValidityService",
    portName = "PassportValidityPort",
    targetNamespace = "urn:paspor:agency:1",
    endpointInterface = "id.go.imigrasi.paspor.integration.agency.contract.PassportValidityPort",
    wsdlLocation = "wsdl/agency/validity.wsdl")
@WebContext(contextRoot = "/ws", urlPattern = "/passport-validity")
@HandlerChain(file = "handlers.xml")
@EndpointConfig(configFile = "META-INF/jaxws-endpoint-config.xml", configName = "Agency")
public class PassportValidityEndpoint implements PassportValidityPort {
  @Inject private PassportValidityService passports;
  @Resource private WebServiceContext talk;

  /** A token that carries a nonce is taken once, within five minutes of its making. */
  @Override
  public AskResponse ask(Ask question) {
    Object nonce = talk.getMessageContext().get(AgencyTalk.NONCE);
    if (nonce != null) {
      passports.takeToken(nonce.toString(), created());
    }
    AskResponse answer = new AskResponse();
    answer.setPassportNumber(question.getPassportNumber());
    answer.setValidity(
        passports
            .statusOf(question.getPassportNumber())
            .map(PassportValidityEndpoint::word)
            .orElse(Validity.UNKNOWN));
    return answer;
  }

  /** Null when it is no instant. */
  private Instant created() {
    try {
      return OffsetDateTime.parse(String.valueOf(talk.getMessageContext().get(AgencyTalk.CREATED)))
          .toInstant();
    } catch (DateTimeException malformed) {
      return null;
    }
  }

  static Validity word(PassportStatus status) {
    return switch (status) {
      case VALID -> Validity.VALID;
      case LOST -> Validity.LOST;
      case REVOKED -> Validity.REVOKED;
      case EXPIRED, DAMAGED, WITHDRAWN, CANCELLED -> Validity.NOT_VALID;
    };
  }
}
