package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.Station;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A station that hears everything and says nothing by itself. */
final class StationThatListens implements Station {
  final List<PersonalizationOrder> ordered = new ArrayList<>();
  final List<UUID> asked = new ArrayList<>();

  @Override
  public void order(PersonalizationOrder order) {
    ordered.add(order);
  }

  @Override
  public void ask(UUID requestId) {
    asked.add(requestId);
  }
}
