package id.go.imigrasi.paspor.integration.agency;

import id.go.imigrasi.paspor.domain.passport.PassportStatus;
import id.go.imigrasi.paspor.integration.agency.contract.Ask;
import id.go.imigrasi.paspor.integration.agency.contract.AskResponse;
import id.go.imigrasi.paspor.integration.agency.contract.PassportValidityPort;
import id.go.imigrasi.paspor.integration.agency.contract.Validity;
import id.go.imigrasi.paspor.service.PassportValidityService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
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
@EndpointConfig(configFile = "META-INF/jaxws-endpoint-config.xml", configName = "Agency")
public class PassportValidityEndpoint implements PassportValidityPort {
  @Inject private PassportValidityService passports;

  @Override
  public AskResponse ask(Ask question) {
    AskResponse answer = new AskResponse();
    answer.setPassportNumber(question.getPassportNumber());
    answer.setValidity(
        passports
            .statusOf(question.getPassportNumber())
            .map(PassportValidityEndpoint::word)
            .orElse(Validity.UNKNOWN));
    return answer;
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
