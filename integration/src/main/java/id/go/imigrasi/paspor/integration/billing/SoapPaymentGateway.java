package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.billing.BillLine;
import id.go.imigrasi.paspor.domain.billing.BillOrder;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.PaymentGateway;
import id.go.imigrasi.paspor.integration.billing.contract.BillingCode;
import id.go.imigrasi.paspor.integration.billing.contract.BillingCodeResponse;
import id.go.imigrasi.paspor.integration.billing.contract.Detail;
import id.go.imigrasi.paspor.integration.billing.contract.InquiryBilling;
import id.go.imigrasi.paspor.integration.billing.contract.InquiryBillingResponse;
import id.go.imigrasi.paspor.integration.billing.contract.SimponiPort;
import id.go.imigrasi.paspor.integration.billing.contract.SimponiService;
import id.go.imigrasi.paspor.integration.soap.Asking;
import id.go.imigrasi.paspor.integration.soap.SoapLine;
import java.util.Optional;

/** SIMPONI over SOAP. */
class SoapPaymentGateway implements PaymentGateway {
  private final SimponiSettings settings;
  private final Asking<SimponiPort> simponi;

  SoapPaymentGateway(SimponiSettings settings) {
    this.settings = settings;
    this.simponi =
        new Asking<>(
            Neighbour.SIMPONI,
            settings.soap(),
            () ->
                new SimponiService(SoapLine.contract("/wsdl/simponi/simponi.wsdl"))
                    .getSimponiPort());
  }

  @Override
  public Issued raise(BillOrder order) throws Unreachable {
    BillingCodeResponse answer = simponi.ask(port -> port.billingCode(asked(order)));
    SimponiWords.mustBeTaken(answer.getCODE());
    return SimponiWords.issued(
        answer.getTRXIDSIMPONI(),
        answer.getKODEBILLING(),
        answer.getTGLJAMBILLING(),
        answer.getTGLJAMEXPIRED());
  }

  @Override
  public Optional<Payment> inquire(id.go.imigrasi.paspor.domain.billing.BillingCode code)
      throws Unreachable {
    InquiryBilling asked = new InquiryBilling();
    asked.setTRXIDKL(code.digits());
    asked.setKODEBILLING(code.digits());
    asked.setKODEKL(settings.ministry());
    asked.setKODEESELON1(settings.directorate());
    asked.setKODESATKER(settings.unit());
    InquiryBillingResponse answer = simponi.ask(port -> port.inquiryBilling(asked));
    if (!SimponiWords.isPaid(answer.getCODE())) {
      return Optional.empty();
    }
    SimponiWords.Told told =
        new SimponiWords.Told(
            answer.getNTB(),
            answer.getNTPN(),
            answer.getTGLJAMPEMBAYARAN(),
            answer.getBANKPERSEPSI(),
            answer.getCHANNEL());
    return Optional.of(
        SimponiWords.payment(code, answer.getTRXIDSIMPONI(), told, answer.getTGLBUKU(), null));
  }

  private BillingCode asked(BillOrder order) {
    BillingCode asked = new BillingCode();
    asked.setTRXIDKL(order.reference());
    asked.setEXPIREDDATE(SimponiWords.stamp(order.expiresAt()));
    asked.setKODEKL(settings.ministry());
    asked.setKODEESELON1(settings.directorate());
    asked.setKODESATKER(settings.unit());
    asked.setJENISPNBP(SimponiWords.FUNCTIONAL);
    asked.setKODEMATAUANG(SimponiWords.RUPIAH);
    asked.setTOTALNOMINALBILLING(order.total().amount());
    asked.setNAMAWAJIBBAYAR(order.payer());
    asked.setKODESATKERPEMUNGUT(settings.unit());
    asked.setNPWP(SimponiWords.NO_TAX_NUMBER);
    asked.setNIK(SimponiWords.NO_NIK);
    order.lines().forEach(line -> asked.getDETAIL().add(detail(order, line)));
    return asked;
  }

  private Detail detail(BillOrder order, BillLine line) {
    Detail detail = new Detail();
    detail.setNAMAWAJIBBAYAR(order.payer());
    detail.setKODETARIFSIMPONI(line.codes().tariff());
    detail.setKODEPPSIMPONI(line.codes().regulation());
    detail.setKODEAKUN(line.codes().account());
    detail.setNOMINALTARIF(line.price().amount());
    detail.setVOLUME(line.volume());
    detail.setSATUAN(SimponiWords.UNIT_OF_COUNT);
    detail.setTOTALPERRECORD(line.total().amount());
    detail.setKODELOKASI(settings.place());
    detail.setKODEKABKOTA(settings.city());
    return detail;
  }
}
