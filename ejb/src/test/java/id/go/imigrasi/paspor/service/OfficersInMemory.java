package id.go.imigrasi.paspor.service;

import id.go.imigrasi.paspor.domain.office.Officer;
import id.go.imigrasi.paspor.domain.office.Officers;
import id.go.imigrasi.paspor.domain.office.PasswordHash;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The office's officers in memory. */
final class OfficersInMemory implements Officers {
  private final Map<String, Officer> rows = new LinkedHashMap<>();

  void replace(String username, String fullName) {
    Officer known = rows.get(username);
    rows.put(
        username, new Officer(username, fullName, known.roles(), known.location(), known.active()));
  }

  @Override
  public Optional<Officer> find(String username) {
    return Optional.ofNullable(rows.get(username));
  }

  @Override
  public List<Officer> all() {
    return List.copyOf(rows.values());
  }

  @Override
  public boolean anyone() {
    return !rows.isEmpty();
  }

  @Override
  public void add(Officer officer, PasswordHash password) {
    rows.put(officer.username(), officer);
  }

  @Override
  public void keep(Officer officer) {
    rows.put(officer.username(), officer);
  }

  @Override
  public void changePassword(String username, PasswordHash password) {}
}
