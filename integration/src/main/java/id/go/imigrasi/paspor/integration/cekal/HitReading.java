package id.go.imigrasi.paspor.integration.cekal;

import id.go.imigrasi.paspor.domain.cekal.CekalHit;
import id.go.imigrasi.paspor.domain.cekal.WatchList;
import id.go.imigrasi.paspor.domain.cekal.WatchListEntry;
import id.go.imigrasi.paspor.integration.cekal.contract.Hit;
import id.go.imigrasi.paspor.integration.soap.Days;
import java.util.Optional;

/** A hit of the contract in the office's words. */
final class HitReading {

  private HitReading() {}

  static CekalHit hit(Hit read) {
    return new CekalHit(
        entry(read),
        read.getScore(),
        read.getReason().stream()
            .map(why -> new CekalHit.Reason(why.getElement(), why.getListed(), why.getAgreement()))
            .toList());
  }

  private static WatchListEntry entry(Hit read) {
    return new WatchListEntry(
        read.getEntryId(),
        switch (read.getList()) {
          case CEGAH -> WatchList.EXIT_BAN;
          case TANGKAL -> WatchList.ENTRY_BAN;
        },
        read.getFullName(),
        Optional.ofNullable(read.getBirthPlace()),
        Optional.ofNullable(read.getBirthDate()).map(Days::of),
        Optional.ofNullable(read.getBirthYear()),
        read.getRequestingAgency(),
        read.getDecisionNumber(),
        Days.of(read.getValidFrom()),
        Days.of(read.getValidUntil()));
  }
}
