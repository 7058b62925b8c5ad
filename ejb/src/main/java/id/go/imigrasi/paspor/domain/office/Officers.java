package id.go.imigrasi.paspor.domain.office;

import java.util.List;
import java.util.Optional;

/** Everybody who may sign in. */
public interface Officers {

  Optional<Officer> find(String username);

  /** By name, also those who left. */
  List<Officer> all();

  boolean anyone();

  /** A new officer with a first password's hash; refuses a username that was ever given. */
  void add(Officer officer, PasswordHash password);

  /** Changes name, roles, location or activity. */
  void keep(Officer officer);

  void changePassword(String username, PasswordHash password);
}
