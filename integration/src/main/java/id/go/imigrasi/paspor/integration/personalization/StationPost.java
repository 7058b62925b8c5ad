package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;

/** What the station sends: it leaves with the transaction of the caller. */
interface StationPost {

  void toOffice(Envelope message);

  void toSigner(Envelope message);

  /** What became of the order's blank, for the journal beside the database. */
  void usedUp(PersonalizationOrder order, StationState state);
}
