package id.go.imigrasi.paspor.it;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.imigrasi.paspor.domain.Awaited;
import id.go.imigrasi.paspor.domain.Awaited.What;
import id.go.imigrasi.paspor.domain.application.ApplicationNumber;
import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Role;
import id.go.imigrasi.paspor.domain.application.Step;
import id.go.imigrasi.paspor.service.CaseFileService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the officer at a desk reads under the head of a case, and on a button that is locked. */
@Dependent
public class WhatWaits {
  @Inject private CaseFileService cases;

  /** What the case waits for, as the clearance desk reads it: all there is. */
  List<What> awaited(ApplicationNumber number) throws Exception {
    return kinds(read(number, Role.CLEARANCE_VERIFICATION));
  }

  /** The same as who has no right to the lists reads it. */
  List<What> awaitedAtTheCounter(ApplicationNumber number) throws Exception {
    List<What> counter = kinds(read(number, Role.CUSTOMER_SERVICE));
    assertThat(kinds(read(number, Role.LOCAL_ADJUDICATOR))).isEqualTo(counter);
    return counter;
  }

  private List<Awaited> read(ApplicationNumber number, Role role) throws Exception {
    return Caller.named("reader", role).does(() -> cases.awaited(number));
  }

  private static List<What> kinds(List<Awaited> awaited) {
    return awaited.stream().map(Awaited::what).toList();
  }

  /** How often the office asked in vain for each kind of answer that the case waits for. */
  Map<What, Integer> attempts(ApplicationNumber number) throws Exception {
    return read(number, Role.CLEARANCE_VERIFICATION).stream()
        .collect(Collectors.toMap(Awaited::what, Awaited::attempts, Math::max));
  }

  /** Why this role may not take the step; empty when it may. */
  List<String> refused(ApplicationNumber number, Role role, Step step) throws Exception {
    return Caller.named("anybody", role)
        .does(() -> cases.open(number))
        .choices()
        .getOrDefault(step, List.of(Refusal.of("lifecycle.step-out-of-order")))
        .stream()
        .map(Refusal::key)
        .toList();
  }
}
