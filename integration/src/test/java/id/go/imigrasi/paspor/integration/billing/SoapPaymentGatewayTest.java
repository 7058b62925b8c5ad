package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.billing.PaymentGateway;

/** The contract over SOAP. */
class SoapPaymentGatewayTest extends PaymentGatewayContract {
  @Override
  PaymentGateway line(SimponiSettings settings) {
    return new SoapPaymentGateway(settings);
  }
}
