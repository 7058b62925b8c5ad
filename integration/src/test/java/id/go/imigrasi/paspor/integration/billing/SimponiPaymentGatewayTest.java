package id.go.imigrasi.paspor.integration.billing;

import id.go.imigrasi.paspor.domain.billing.PaymentGateway;

/** The contract over the form post. */
class SimponiPaymentGatewayTest extends PaymentGatewayContract {
  @Override
  PaymentGateway line(SimponiSettings settings) {
    return new SimponiPaymentGateway(settings);
  }
}
