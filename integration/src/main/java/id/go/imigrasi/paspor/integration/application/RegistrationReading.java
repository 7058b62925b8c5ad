package id.go.imigrasi.paspor.integration.application;

import id.go.imigrasi.paspor.domain.applicant.Address;
import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.Birth;
import id.go.imigrasi.paspor.domain.applicant.CivilStatus;
import id.go.imigrasi.paspor.domain.applicant.Contact;
import id.go.imigrasi.paspor.domain.applicant.Family;
import id.go.imigrasi.paspor.domain.applicant.FamilyCardNumber;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Guardian;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.PassportName;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.ApplicationType;
import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.appointment.Slot;
import id.go.imigrasi.paspor.domain.appointment.SlotKind;
import id.go.imigrasi.paspor.domain.billing.BillingCode;
import id.go.imigrasi.paspor.domain.billing.Issued;
import id.go.imigrasi.paspor.domain.billing.Ntpn;
import id.go.imigrasi.paspor.domain.billing.Payment;
import id.go.imigrasi.paspor.domain.billing.Rupiah;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentKind;
import id.go.imigrasi.paspor.domain.passport.OldPassportNumber;
import id.go.imigrasi.paspor.service.Registration;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;

/** A registration out of M-Paspor's JSON; whatever is not as it should be is refused. */
final class RegistrationReading {

  private RegistrationReading() {}

  static Registration read(String key, JsonObject body) {
    Fields all = Fields.of(body);
    Registration registration = read(key, all);
    all.refuseUnread();
    return registration;
  }

  private static Registration read(String key, Fields all) {
    String number = all.optional("number");
    Fields money = all.optionalPart("bill");
    Issued bill = bill(money);
    Long amount = money == null ? null : money.number("amount");
    return new Registration(
        key,
        number == null ? null : new ApplicationNumber(number),
        all.text("location"),
        all.word(ApplicationType.class, "type"),
        all.text("product"),
        all.flag("sameDay"),
        applicant(all.part("applicant")),
        slot(all.text("location"), all.optionalPart("slot")),
        bill,
        amount == null ? null : rupiah(all, amount),
        payment(all.optionalPart("payment"), bill),
        all.parts("papers").stream().map(RegistrationReading::photograph).toList(),
        OldPassportNumber.typed(all.optional("earlierPassport")));
  }

  static Slot slot(String location, Fields slot) {
    if (slot == null) {
      return null;
    }
    SlotKind kind =
        slot.optional("kind") == null ? SlotKind.REGULAR : slot.word(SlotKind.class, "kind");
    return new Slot(location, slot.day("day"), slot.time("start"), kind);
  }

  private static Rupiah rupiah(Fields all, long amount) {
    if (amount < 0) {
      throw all.malformed("bill.amount");
    }
    return new Rupiah(amount);
  }

  private static Issued bill(Fields bill) {
    if (bill == null) {
      return null;
    }
    BillingCode code = new BillingCode(bill.text("code"));
    if (!code.isStateRevenue()) {
      throw Refused.because("billing.code.not-state-revenue");
    }
    return new Issued(
        code, bill.optional("transaction"), bill.instant("issuedAt"), bill.instant("expiresAt"));
  }

  private static Payment payment(Fields payment, Issued bill) {
    if (payment == null) {
      return null;
    }
    if (bill == null) {
      throw Refused.because("registration.field.missing", "bill");
    }
    return new Payment(
        new Ntpn(payment.text("ntpn")),
        bill.code(),
        payment.optional("transaction"),
        payment.optional("ntb"),
        payment.instant("paidAt"),
        payment.optional("agent"),
        payment.optional("channel"),
        null,
        null);
  }

  private static Applicant applicant(Fields person) {
    FullName name = FullName.ofCivilPaper(person.text("fullName"));
    String familyCard = person.optional("familyCard");
    String alias = person.optional("alias");
    return new Applicant(
        Nik.typed(person.text("nik")),
        familyCard == null ? null : new FamilyCardNumber(familyCard),
        name,
        PassportName.of(name, PassportName.USUAL_LIMIT).orElse(null),
        alias == null ? null : FullName.ofCivilPaper(alias),
        person.word(Sex.class, "sex"),
        new Birth(person.text("birthPlace"), person.day("birthDate")),
        person.word(CivilStatus.class, "civilStatus"),
        person.optional("occupation"),
        address(person.part("address")),
        new Contact(
            person.optional("phone"), person.optional("email"), person.optional("language")),
        new Family(
            relative(person.optionalPart("father")),
            relative(person.optionalPart("mother")),
            relative(person.optionalPart("spouse"))),
        guardians(person));
  }

  private static Address address(Fields address) {
    return new Address(
        address.text("street"),
        address.optional("neighbourhood"),
        address.optional("village"),
        address.optional("district"),
        address.optional("regency"),
        address.optional("province"),
        address.optional("postcode"));
  }

  private static Relative relative(Fields relative) {
    if (relative == null) {
      return null;
    }
    String place = relative.optional("birthPlace");
    boolean born = relative.optional("birthDate") != null;
    return new Relative(
        FullName.ofCivilPaper(relative.text("fullName")),
        relative.optional("nationality"),
        born ? new Birth(place, relative.day("birthDate")) : null);
  }

  private static List<Guardian> guardians(Fields person) {
    return person.parts("guardians").stream()
        .map(
            each ->
                new Guardian(
                    FullName.ofCivilPaper(each.text("fullName")),
                    Nik.typed(each.text("nik")),
                    each.word(Guardian.Relation.class, "relation")))
        .toList();
  }

  private static Registration.Photograph photograph(Fields paper) {
    DocumentKind kind = paper.word(DocumentKind.class, "kind");
    try {
      return new Registration.Photograph(kind, Base64.getDecoder().decode(paper.text("content")));
    } catch (IllegalArgumentException notBase64) {
      throw paper.malformed("content");
    }
  }
}
