package id.go.imigrasi.paspor.domain.billing;

import java.util.Arrays;
import java.util.Optional;

/** Through what a payer paid: SIMPONI's channel codes. A code not listed here is kept as it is. */
public enum Channel {
  FORCE_FLAGGING("6010"),
  ATM("7010"),
  POINT_OF_SALE("7011"),
  TELLER("7012"),
  PHONE_BANKING("7013"),
  INTERNET_BANKING("7014"),
  MOBILE_BANKING("7015"),
  OVERBOOKING("7016"),
  EDC("7017"),
  EDC_SUB_AGENT("7018"),
  MOBILE_APP_SUB_AGENT("7019"),
  REGIONAL_TAX_BANKING("7020"),
  ELECTRONIC_WALLET("8011"),
  TRANSFER("8012"),
  VIRTUAL_ACCOUNT("8013"),
  DIRECT_DEBIT("8014"),
  CREDIT_CARD("8015");

  private final String code;

  Channel(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Channel> byCode(String code) {
    return Arrays.stream(values()).filter(channel -> channel.code.equals(code)).findFirst();
  }
}
