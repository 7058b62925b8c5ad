package id.go.imigrasi.paspor.domain.notice;

import id.go.imigrasi.paspor.domain.Unreachable;

/** What carries a message to the citizen. */
public interface Post {
  void send(Notice notice) throws Unreachable;
}
