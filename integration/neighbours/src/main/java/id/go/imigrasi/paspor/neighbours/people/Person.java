package id.go.imigrasi.paspor.neighbours.people;

import java.time.LocalDate;
import java.time.Period;

/**
 * Somebody who does not exist.
 *
 * @param nik 16 digits of Balikpapan with a running number from 9001, which no district reaches in
 *     a day
 * @param familyCard 16 digits
 * @param name as the civil papers write it, upper case, perhaps one word or with an apostrophe
 * @param district name of the kecamatan in Balikpapan; {@code village} is its Kemendagri code, 10
 *     digits
 */
public record Person(
    String nik,
    String familyCard,
    String name,
    boolean woman,
    String birthPlace,
    LocalDate birthDate,
    String maritalStatus,
    String occupation,
    String address,
    String rt,
    String rw,
    String village,
    String district,
    String father,
    String mother,
    String phone,
    String email) {

  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }

  /** The seed of this person's face, fingers and signature. */
  public long seed() {
    return Long.parseLong(nik);
  }

  @Override
  public String toString() {
    return "Person[synthetic]";
  }
}
