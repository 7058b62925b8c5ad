package id.go.imigrasi.paspor.domain.matching;

import java.util.List;

/** All lines of one kind of rules, as they are kept. */
public interface RuleLines {

  RuleKind kind();

  /** In the order of the items, the newest of each first. */
  List<MatchingRule> all();

  /** Enters a line; it replaces the one of the same item and first day. */
  void enter(MatchingRule line);
}
