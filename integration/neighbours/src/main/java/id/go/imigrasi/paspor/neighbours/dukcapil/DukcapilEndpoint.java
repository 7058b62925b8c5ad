package id.go.imigrasi.paspor.neighbours.dukcapil;

import id.go.imigrasi.paspor.neighbours.control.BehaviourFilter;
import id.go.imigrasi.paspor.neighbours.control.StandIn;
import id.go.imigrasi.paspor.neighbours.control.Switchboard;
import id.go.imigrasi.paspor.neighbours.dukcapil.contract.Content;
import id.go.imigrasi.paspor.neighbours.dukcapil.contract.DukcapilPort;
import id.go.imigrasi.paspor.neighbours.dukcapil.contract.VerifyByElemen;
import id.go.imigrasi.paspor.neighbours.dukcapil.contract.VerifyByElemenResponse;
import id.go.imigrasi.paspor.neighbours.residents.Condition;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The same verification over SOAP with a UsernameToken. */
@WebService(
    serviceName = "DukcapilService",
    portName = "DukcapilPort",
    targetNamespace = "urn:paspor:dukcapil:1",
    endpointInterface = "id.go.imigrasi.paspor.neighbours.dukcapil.contract.DukcapilPort",
    wsdlLocation = "WEB-INF/classes/wsdl/dukcapil/dukcapil.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Dukcapil")
public class DukcapilEndpoint implements DukcapilPort {
  @Inject private Verification verification;
  @Inject private Switchboard switchboard;

  /** For the container, which fills the fields itself. */
  public DukcapilEndpoint() {}

  /** Outside the container. */
  public DukcapilEndpoint(Verification verification, Switchboard switchboard) {
    this.verification = verification;
    this.switchboard = switchboard;
  }

  @Override
  public VerifyByElemenResponse verifyByElemen(VerifyByElemen asked) {
    Condition condition = verification.condition(asked.getNIK());
    if (condition == Condition.SLOW) {
      pause();
    }
    Content content = Elements.content(verification.verify(Elements.of(asked)));
    if (condition == Condition.GARBLED) {
      content.setNAMALGKP("Ses\uFFFD (1");
    }
    VerifyByElemenResponse answer = new VerifyByElemenResponse();
    answer.getContent().add(content);
    answer.setQuotaLimiter(verification.quotaLeft());
    return answer;
  }

  private void pause() {
    try {
      BehaviourFilter.pause(switchboard.of(StandIn.DUKCAPIL).delay());
    } catch (InterruptedIOException stopping) {
      throw new UncheckedIOException(stopping);
    }
  }
}
