package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.StationState;

/** What the station sends: it leaves with the transaction of the caller. */
interface StationPost {

  void toOffice(Envelope message);

  /** A same-day passport waits for no other at the signer. */
  void toSigner(Envelope message, boolean sameDay);

  /** What became of the order's blank, for the journal beside the database. */
  void usedUp(PersonalizationOrder order, StationState state);
}
