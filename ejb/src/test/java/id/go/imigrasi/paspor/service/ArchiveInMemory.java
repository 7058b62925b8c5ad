package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.archive.Archive;
import id.go.imigrasi.paspor.domain.archive.ArchivedFile;
import id.go.imigrasi.paspor.domain.archive.AwaitedFile;
import id.go.imigrasi.paspor.domain.archive.FileBox;
import id.go.imigrasi.paspor.domain.archive.Loan;
import id.go.imigrasi.paspor.domain.archive.Loans;
import id.go.imigrasi.paspor.domain.archive.TransferRegister;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tikim's books in memory. */
final class ArchiveInMemory implements Archive, Loans {
  private final Map<String, TransferRegister> entries = new LinkedHashMap<>();
  private final Map<String, FileBox> boxes = new LinkedHashMap<>();
  private final Map<ApplicationNumber, ArchivedFile> files = new LinkedHashMap<>();
  private final List<Loan> loans = new ArrayList<>();

  @Override
  public String nextTransferNumber(String location, int year) {
    return location + "/" + year + "/" + (entries.size() + 1);
  }

  @Override
  public void keep(TransferRegister register) {
    entries.put(register.number(), register);
  }

  @Override
  public Optional<TransferRegister> transfer(String number) {
    return Optional.ofNullable(entries.get(number));
  }

  @Override
  public Optional<TransferRegister> transferOf(ApplicationNumber application) {
    return entries.values().stream()
        .filter(entry -> (entry.isReceived() ? entry.taken() : entry.files()).contains(application))
        .findFirst();
  }

  @Override
  public List<TransferRegister> onTheWay(String location) {
    return entries.values().stream().filter(entry -> !entry.isReceived()).toList();
  }

  @Override
  public List<FileBox> boxes() {
    return List.copyOf(boxes.values());
  }

  @Override
  public Optional<FileBox> box(String code) {
    return Optional.ofNullable(boxes.get(code));
  }

  @Override
  public void keep(FileBox box) {
    boxes.put(box.code(), box);
  }

  @Override
  public Optional<ArchivedFile> fileOf(ApplicationNumber application) {
    return Optional.ofNullable(files.get(application));
  }

  @Override
  public void keep(ArchivedFile file) {
    files.put(file.application(), file);
  }

  @Override
  public List<ArchivedFile> closedBy(String series, LocalDate day, int max) {
    return files.values().stream()
        .filter(file -> file.series().equals(series) && !file.closed().isAfter(day))
        .filter(file -> file.destroyedUnder().isEmpty())
        .toList();
  }

  @Override
  public List<AwaitedFile> awaited(String location) {
    return entries.values().stream()
        .filter(TransferRegister::isReceived)
        .flatMap(
            entry ->
                entry.left().entrySet().stream()
                    .filter(left -> transferOf(left.getKey()).isEmpty())
                    .map(
                        left ->
                            new AwaitedFile(
                                left.getKey(),
                                entry.number(),
                                left.getValue(),
                                entry.receivedAt())))
        .toList();
  }

  @Override
  public void keep(Loan loan) {
    loans.removeIf(
        each ->
            each.application().equals(loan.application()) && each.lentAt().equals(loan.lentAt()));
    loans.add(loan);
  }

  @Override
  public Optional<Loan> outOf(ApplicationNumber application) {
    return loans.stream()
        .filter(loan -> loan.isOut() && loan.application().equals(application))
        .findFirst();
  }

  @Override
  public List<Loan> out(int max) {
    return loans.stream().filter(Loan::isOut).toList();
  }
}
