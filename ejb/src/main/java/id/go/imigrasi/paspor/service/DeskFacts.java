package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.FactSource;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchiveFacts;
import id.go.imigrasi.paspor.domain.documentcheck.DocumentFacts;
import id.go.imigrasi.paspor.domain.documentcheck.FileReturns;
import id.go.imigrasi.paspor.domain.documentcheck.Findings;
import id.go.imigrasi.paspor.domain.documentcheck.RequiredDocuments;
import id.go.imigrasi.paspor.domain.examination.ExaminationFacts;
import id.go.imigrasi.paspor.domain.examination.Examinations;
import id.go.imigrasi.paspor.domain.handover.CancellationProposals;
import id.go.imigrasi.paspor.domain.handover.HandOverFacts;
import id.go.imigrasi.paspor.domain.handover.HandOvers;
import id.go.imigrasi.paspor.domain.handover.PostalDeliveries;
import id.go.imigrasi.paspor.domain.handover.Shelf;
import id.go.imigrasi.paspor.domain.identity.IdentityChecks;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.queue.AccessCards;
import id.go.imigrasi.paspor.domain.queue.QueueFacts;
import id.go.imigrasi.paspor.domain.queue.Tickets;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What papers, queue, examination, hand-over and archive know of a case. */
@Dependent
public class DeskFacts {

  @Produces
  @Dependent
  FactSource papers(
      RequiredDocuments required, Findings findings, FileReturns returns, Offices offices) {
    return new DocumentFacts(required, findings, returns, offices.own().zone());
  }

  @Produces
  @Dependent
  FactSource queue(Tickets tickets, AccessCards cards, Offices offices) {
    return new QueueFacts(tickets, cards, offices.own().zone());
  }

  @Produces
  @Dependent
  FactSource examinations(Examinations examinations, Offices offices) {
    return new ExaminationFacts(examinations, offices.own().zone());
  }

  @Produces
  @Dependent
  FactSource handOvers(
      HandOvers handOvers,
      Shelf shelf,
      PostalDeliveries deliveries,
      CancellationProposals proposals,
      IdentityChecks identity,
      Offices offices) {
    return new HandOverFacts(
        handOvers, shelf, deliveries, proposals, identity, offices.own().zone());
  }

  @Produces
  @Dependent
  FactSource archive(Archive archive) {
    return new ArchiveFacts(archive);
  }
}
