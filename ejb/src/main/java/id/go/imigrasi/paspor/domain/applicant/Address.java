package id.go.imigrasi.paspor.domain.applicant;

import id.go.imigrasi.paspor.domain.application.Refused;

/**
 * An address as the family card writes it; empty text where a part is not known.
 *
 * @param street street and number, 1 to 120 characters
 * @param neighbourhood RT/RW, for example {@code 003/012}
 * @param village kelurahan or desa
 * @param district kecamatan
 * @param regency kabupaten or kota
 * @param province name of the province
 * @param postcode five digits or empty
 */
public record Address(
    String street,
    String neighbourhood,
    String village,
    String district,
    String regency,
    String province,
    String postcode) {
  private static final int LONGEST_STREET = 120;
  private static final int LONGEST_PART = 60;

  public Address {
    street = tidy(street, LONGEST_STREET);
    neighbourhood = tidy(neighbourhood, 10);
    village = tidy(village, LONGEST_PART);
    district = tidy(district, LONGEST_PART);
    regency = tidy(regency, LONGEST_PART);
    province = tidy(province, LONGEST_PART);
    postcode = tidy(postcode, 5);
    if (street.isEmpty()) {
      throw Refused.because("applicant.address.missing");
    }
    if (!postcode.isEmpty() && !postcode.matches("[0-9]{5}")) {
      throw Refused.because("applicant.address.postcode");
    }
  }

  private static String tidy(String part, int longest) {
    String text = part == null ? "" : part.strip();
    if (text.length() > longest) {
      throw Refused.because("applicant.address.too-long", longest);
    }
    return text;
  }

  @Override
  public String toString() {
    return "Address[***]";
  }
}
