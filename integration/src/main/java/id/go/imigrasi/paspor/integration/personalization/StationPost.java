package id.go.imigrasi.paspor.integration.personalization;

/** What the station sends: it leaves with the transaction of the caller. */
interface StationPost {

  void toOffice(Envelope message);

  void toSigner(Envelope message);
}
