package id.go.imigrasi.paspor.domain.handover;

import id.go.imigrasi.paspor.domain.applicant.Applicant;
import id.go.imigrasi.paspor.domain.applicant.FullName;
import id.go.imigrasi.paspor.domain.applicant.Nik;
import id.go.imigrasi.paspor.domain.applicant.Relative;
import id.go.imigrasi.paspor.domain.applicant.Sex;
import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody who comes as family belongs to the applicant's by what the office itself holds:
 * the parents and the spouse of the form and the interview, the guardians with their NIK, and
 * whoever applied here with the same family card. A copy of a card proves nothing about who brings
 * it. Permenkumham 8/2014 art. 23(1) b.
 */
public record FamilyTie(Applicant holder) {
  /**
   * @param ownFiles as whom the collector's NIK applied here; empty for another identity paper
   * @throws Refused {@code handover.family.unknown}: with a power of attorney anybody may come
   */
  public void mustTie(Collector collector, List<Applicant> ownFiles) {
    FullName name = FullName.ofCivilPaper(collector.name());
    Optional<Nik> nik = collector.nik();
    if (!isRelative(name, nik) && !isGuardian(name, nik) && !sharesTheCard(name, ownFiles)) {
      throw Refused.because("handover.family.unknown");
    }
  }

  private boolean isRelative(FullName name, Optional<Nik> nik) {
    return is(holder.family().father(), name, nik.filter(his -> his.sexAgrees(Sex.FEMALE)))
        || is(holder.family().mother(), name, nik.filter(hers -> hers.sexAgrees(Sex.MALE)))
        || is(holder.family().spouse(), name, nik.filter(each -> each.sexAgrees(holder.sex())));
  }

  /**
   * @param other a number that cannot be this relative's; empty where it can
   */
  private static boolean is(Relative relative, FullName name, Optional<Nik> other) {
    return relative != null && relative.name().equals(name) && other.isEmpty();
  }

  private boolean isGuardian(FullName name, Optional<Nik> nik) {
    return holder.guardians().stream()
        .anyMatch(each -> each.name().equals(name) && nik.filter(each.nik()::equals).isPresent());
  }

  private boolean sharesTheCard(FullName name, List<Applicant> ownFiles) {
    return holder.familyCard() != null
        && ownFiles.stream()
            .filter(each -> each.fullName().equals(name))
            .anyMatch(each -> holder.familyCard().equals(each.familyCard()));
  }

  @Override
  public String toString() {
    return "FamilyTie[" + holder + "]";
  }
}
