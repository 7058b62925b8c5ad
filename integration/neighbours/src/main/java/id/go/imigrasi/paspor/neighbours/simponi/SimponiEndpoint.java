package id.go.imigrasi.paspor.neighbours.simponi;

import id.go.imigrasi.paspor.neighbours.simponi.contract.BillingCode;
import id.go.imigrasi.paspor.neighbours.simponi.contract.BillingCodeResponse;
import id.go.imigrasi.paspor.neighbours.simponi.contract.InquiryBilling;
import id.go.imigrasi.paspor.neighbours.simponi.contract.InquiryBillingResponse;
import id.go.imigrasi.paspor.neighbours.simponi.contract.SimponiPort;
import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.List;
import org.jboss.ws.api.annotation.EndpointConfig;

/** The same bills over SOAP with a UsernameToken. */
@WebService(
    serviceName = "SimponiService",
    portName = "SimponiPort",
    targetNamespace = "urn:paspor:simponi:1",
    endpointInterface = "id.go.imigrasi.paspor.neighbours.simponi.contract.SimponiPort",
    wsdlLocation = "WEB-INF/classes/wsdl/simponi/simponi.wsdl")
@EndpointConfig(configFile = "WEB-INF/jaxws-endpoint-config.xml", configName = "Simponi")
public class SimponiEndpoint implements SimponiPort {
  @Inject private Desk desk;

  /** For the container, which fills the field itself. */
  public SimponiEndpoint() {}

  /** Outside the container. */
  public SimponiEndpoint(Desk desk) {
    this.desk = desk;
  }

  @Override
  public BillingCodeResponse billingCode(BillingCode asked) {
    Desk.Header header =
        new Desk.Header(
            asked.getTRXIDKL(),
            asked.getEXPIREDDATE(),
            asked.getKODESATKER(),
            asked.getTOTALNOMINALBILLING(),
            asked.getNAMAWAJIBBAYAR());
    List<Desk.Line> lines =
        asked.getDETAIL().stream()
            .map(
                line ->
                    new Desk.Line(
                        line.getKODETARIFSIMPONI(),
                        line.getKODEPPSIMPONI(),
                        line.getTOTALPERRECORD()))
            .toList();
    Desk.Answer<Billing> answer = desk.billingCode(header, lines);
    BillingCodeResponse response = new BillingCodeResponse();
    response.setCODE(answer.code());
    response.setMESSAGE(Desk.message(answer.code()));
    if (answer.found() != null) {
      fill(response, answer.found());
    }
    return response;
  }

  @Override
  public InquiryBillingResponse inquiryBilling(InquiryBilling asked) {
    Desk.Answer<Received> answer = desk.inquiry(asked.getKODEBILLING());
    InquiryBillingResponse response = new InquiryBillingResponse();
    response.setCODE(answer.code());
    response.setMESSAGE(Desk.message(answer.code()));
    if (answer.found() != null) {
      fill(response, answer.found());
    }
    return response;
  }

  private static void fill(BillingCodeResponse response, Billing bill) {
    response.setTRXIDSIMPONI(bill.transaction());
    response.setKODEBILLING(bill.code());
    response.setTGLJAMBILLING(Stamp.of(bill.issuedAt()));
    response.setTGLJAMEXPIRED(Stamp.of(bill.expiresAt()));
  }

  private static void fill(InquiryBillingResponse response, Received payment) {
    response.setTRXIDSIMPONI(payment.transaction());
    response.setNTB(payment.ntb());
    response.setNTPN(payment.ntpn());
    response.setTGLJAMPEMBAYARAN(Stamp.of(payment.paidAt()));
    response.setBANKPERSEPSI(payment.agent());
    response.setCHANNEL(payment.channel());
    response.setTGLBUKU(payment.bookDate().toString());
  }
}
