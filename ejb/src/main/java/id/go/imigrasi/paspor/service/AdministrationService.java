package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.application.Refused;
import id.go.imigrasi.paspor.domain.audit.AuditEntry;
import id.go.imigrasi.paspor.domain.audit.AuditLog;
import id.go.imigrasi.paspor.domain.office.Holiday;
import id.go.imigrasi.paspor.domain.office.Holidays;
import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.Offices;
import id.go.imigrasi.paspor.domain.office.Passwords;
import id.go.imigrasi.paspor.domain.office.ServiceLocation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Administration: officers and their roles, passwords, service locations, days off. */
@Stateless
@RolesAllowed("ADMINISTRATOR")
public class AdministrationService {
  @Inject Officers officers;
  @Inject Offices offices;
  @Inject Holidays holidays;
  @Inject Passwords passwords;
  @Inject AuditLog audit;
  @Inject Callers callers;
  @Inject Clock clock;

  public List<Officer> officers() {
    return officers.all();
  }

  public List<ServiceLocation> locations() {
    return offices.locations();
  }

  /** A new officer with a first password, told in person. */
  public void add(Officer officer, String firstPassword) {
    requireKnown(officer.location());
    officers.add(officer, passwords.hash(firstPassword));
    writeDown(officer.username(), "added with " + officer.roles());
  }

  /** Other name, roles or location; or the officer left, or came back. */
  public void change(Officer officer) {
    requireKnown(officer.location());
    if (officer.username().equals(callers.current().id()) && !officer.active()) {
      throw Refused.because("office.officer.oneself");
    }
    officers.keep(officer);
    writeDown(
        officer.username(),
        officer.roles() + " at " + officer.location() + (officer.active() ? "" : ", left"));
  }

  public void resetPassword(String username, String password) {
    officers.changePassword(username, passwords.hash(password));
    writeDown(username, "password reset");
  }

  /** The office's calendar day. */
  public LocalDate today() {
    return offices.own().today(clock);
  }

  /** Days off of a year, in order. */
  public List<Holiday> holidays(int year) {
    return holidays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** A day off with its decree; promised days are computed anew by themselves. */
  public void decree(Holiday holiday) {
    holidays.keep(holiday);
    writeDown(holiday.day().toString(), holiday.kind() + " by " + holiday.decree());
  }

  public void strike(LocalDate day) {
    holidays.strike(day);
    writeDown(day.toString(), "no day off any more");
  }

  private void requireKnown(String location) {
    if (offices.location(location).isEmpty()) {
      throw Refused.because("office.location.unknown");
    }
  }

  private void writeDown(String subject, String detail) {
    audit.append(
        new AuditEntry(
            clock.instant(), callers.current().id(), AuditEntry.Kind.CHANGED, subject, detail));
  }
}
