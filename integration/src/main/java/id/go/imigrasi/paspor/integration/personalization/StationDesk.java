package id.go.imigrasi.paspor.integration.personalization;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.biometrics.ImageRef;
import id.go.imigrasi.paspor.domain.biometrics.Images;
import id.go.imigrasi.paspor.domain.booklet.SpoilCause;
import id.go.imigrasi.paspor.domain.personalization.ChipFiles;
import id.go.imigrasi.paspor.domain.personalization.ChipReader;
import id.go.imigrasi.paspor.domain.personalization.ChipReferences;
import id.go.imigrasi.paspor.domain.personalization.DataPagePrinter;
import id.go.imigrasi.paspor.domain.personalization.PersonalizationOrder;
import id.go.imigrasi.paspor.domain.personalization.QualityCheck;
import id.go.imigrasi.paspor.domain.personalization.QualityReport;
import id.go.imigrasi.paspor.domain.personalization.StationAnswer;
import id.go.imigrasi.paspor.domain.personalization.StationJob;
import id.go.imigrasi.paspor.domain.personalization.StationJobs;
import id.go.imigrasi.paspor.domain.personalization.StationMachine;
import id.go.imigrasi.paspor.domain.personalization.StationState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The station's work on one order: prepare the chip's files, have them signed, verify what came
 * back as a border would, encode, engrave, tell. Every method is one transaction of rows and
 * messages, and every message may come twice.
 */
@Dependent
class StationDesk implements StationMachine {
  private static final Logger LOG = Logger.getLogger(StationDesk.class.getName());
  private static final String BYTES = "application/octet-stream";

  private static final Set<String> FOR_A_NEW_KEY =
      Set.of(
          "key-usage-period-not-begun", "key-usage-period-over", "passport-outlives-certificate");

  private final StationJobs jobs;
  private final Images images;
  private final ChipWriter writer;
  private final ChipReader reader;
  private final DataPagePrinter engraver;
  private final StationPost post;
  private final Clock clock;

  @Inject
  StationDesk(
      StationJobs jobs,
      Images images,
      ChipWriter writer,
      ChipReader reader,
      DataPagePrinter engraver,
      StationPost post,
      Clock clock) {
    this.jobs = jobs;
    this.images = images;
    this.writer = writer;
    this.reader = reader;
    this.engraver = engraver;
    this.post = post;
    this.clock = clock;
  }

  /** Takes an order on, or repeats what it said when it knows it already. */
  void order(Envelope message) {
    PersonalizationOrder order = OrderMessage.order(message);
    Optional<StationJob> known = jobs.claim(order.requestId());
    if (known.isPresent()) {
      post.toOffice(Envelope.read(known.get().answer()));
      return;
    }
    Optional<byte[]> face = images.find(order.face()).map(Images.Image::bytes);
    if (face.isEmpty() || !order.mrz().wrongCheckDigits().isEmpty()) {
      reject(order, message);
      return;
    }
    prepare(order, message, face.get());
  }

  /** Says how far an order is; work that waits for the signer is asked for once more. */
  void question(UUID requestId) {
    Optional<StationJob> job = jobs.claim(requestId);
    if (job.isEmpty()) {
      post.toOffice(StationMessages.unknown(requestId, clock.instant()));
      return;
    }
    post.toOffice(Envelope.read(job.get().answer()));
    if (!job.get().state().isLast()) {
      askSigner(job.get(), OrderMessage.order(Envelope.read(job.get().order())));
    }
  }

  /** Takes the signer's answer; a second one for the same order changes nothing. */
  void signed(Envelope message) {
    UUID requestId = StationMessages.requestId(message);
    StationJob job =
        jobs.claim(requestId)
            .orElseThrow(() -> new IllegalArgumentException("a signature nobody asked for"));
    if (job.state().isLast()) {
      return;
    }
    if (message.data().containsKey("refusal")) {
      refused(job, message.data().getString("refusal"));
      return;
    }
    finish(job, Base64.getDecoder().decode(message.data().getString("efSod")));
  }

  /** With another key the signer would sign: the order waits, and each question asks it again. */
  private void refused(StationJob job, String refusal) {
    String reason = "signer-" + refusal;
    LOG.log(Level.SEVERE, "{0}: {1}", new Object[] {job.requestId(), reason});
    Instant now = clock.instant();
    tell(
        job,
        FOR_A_NEW_KEY.contains(refusal) || refusal.startsWith(StationMessages.OF_THE_TOKEN)
            ? StationAnswer.waiting(job.requestId(), now, reason)
            : StationAnswer.rejected(job.requestId(), now, reason));
  }

  @Override
  public void spoilt(UUID requestId, SpoilCause cause) {
    StationJob job =
        jobs.claim(requestId).orElseThrow(() -> Refused.because("personalization.station.unknown"));
    if (job.state().isLast()) {
      throw Refused.because("personalization.station.finished");
    }
    tell(job, StationAnswer.spoilt(requestId, clock.instant(), cause));
  }

  private void reject(PersonalizationOrder order, Envelope message) {
    StationAnswer answer =
        StationAnswer.rejected(order.requestId(), clock.instant(), "order-not-printable");
    Envelope text = StationMessages.answer(answer);
    jobs.add(
        new StationJob(
            order.requestId(),
            message.text(),
            null,
            new TreeMap<>(),
            null,
            answer.state(),
            text.text(),
            clock.instant()));
    post.toOffice(text);
  }

  private void prepare(PersonalizationOrder order, Envelope message, byte[] face) {
    StationAnswer accepted =
        StationAnswer.of(order.requestId(), StationState.ACCEPTED, clock.instant());
    Envelope text = StationMessages.answer(accepted);
    ChipWriter.Prepared chip = writer.prepare(order, face, images, clock.instant());
    SortedMap<Integer, ImageRef> groups = new TreeMap<>();
    chip.groups().forEach((group, file) -> groups.put(group, images.keep(file, BYTES)));
    StationJob job =
        new StationJob(
            order.requestId(),
            message.text(),
            images.keep(chip.com(), BYTES),
            groups,
            chip.keys().map(keys -> images.keep(keys.secrets(), BYTES)).orElse(null),
            accepted.state(),
            text.text(),
            clock.instant());
    jobs.add(job);
    post.toOffice(text);
    askSigner(job, order);
  }

  /** The references of the files are their hashes. */
  private void askSigner(StationJob job, PersonalizationOrder order) {
    SortedMap<Integer, String> hashes = new TreeMap<>();
    job.groups().forEach((group, file) -> hashes.put(group, file.sha256()));
    post.toSigner(
        StationMessages.signingRequest(
            job.requestId(),
            order.page().documentType(),
            order.page().expires(),
            hashes,
            clock.instant()),
        order.sameDay());
  }

  private void finish(StationJob job, byte[] sod) {
    PersonalizationOrder order = OrderMessage.order(Envelope.read(job.order()));
    SortedMap<Integer, byte[]> groups = new TreeMap<>();
    job.groups().forEach((group, file) -> groups.put(group, bytes(file)));
    ChipFiles chip = new ChipFiles(bytes(job.com()), groups, sod);
    if (!isRight(order, chip) || !keysFit(job, chip)) {
      tell(job, StationAnswer.rejected(job.requestId(), clock.instant(), "chip-not-verified"));
      return;
    }
    ImageRef engraved =
        images.keep(engraver.print(order.page(), order.mrz(), bytes(order.face())), "image/png");
    for (StationState state :
        List.of(StationState.STARTED, StationState.ENCODED, StationState.ENGRAVED)) {
      post.toOffice(
          StationMessages.answer(StationAnswer.of(job.requestId(), state, clock.instant())));
    }
    ChipReferences files =
        new ChipReferences(job.com(), job.groups(), images.keep(sod, BYTES), engraved);
    tell(job, StationAnswer.done(job.requestId(), clock.instant(), files));
  }

  /** The chip can prove what its groups announce. */
  private boolean keysFit(StationJob job, ChipFiles chip) {
    return job.secrets() == null || ChipKeys.fit(bytes(job.secrets()), chip.groups());
  }

  private boolean isRight(PersonalizationOrder order, ChipFiles chip) {
    try {
      Set<QualityCheck> failed = QualityReport.differences(order, order.mrz(), reader.read(chip));
      if (failed.equals(Set.of(QualityCheck.CHAIN))) {
        throw new IllegalStateException("the signer's authority is not among those we trust");
      }
      if (!failed.isEmpty()) {
        LOG.log(Level.SEVERE, "{0}: {1}", new Object[] {order.requestId(), failed});
      }
      return failed.isEmpty();
    } catch (Refused unreadable) {
      LOG.log(Level.SEVERE, "{0}: {1}", new Object[] {order.requestId(), unreadable.getMessage()});
      return false;
    }
  }

  /** With the last word the chip is written or given up: nobody needs its private keys again. */
  private void tell(StationJob job, StationAnswer answer) {
    Envelope text = StationMessages.answer(answer);
    if (answer.state().isLast() && job.secrets() != null) {
      images.erase(job.secrets());
    }
    jobs.save(job.answered(answer.state(), text.text()));
    if (answer.usesUpTheBlank()) {
      post.usedUp(OrderMessage.order(Envelope.read(job.order())), answer.state());
    }
    post.toOffice(text);
  }

  private byte[] bytes(ImageRef reference) {
    return images
        .find(reference)
        .orElseThrow(() -> new IllegalStateException("a file of the chip is gone"))
        .bytes();
  }
}
