package id.go.imigrasi.paspor.domain.application;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The lifecycle as a document: the table and its picture, printed from the rows themselves. */
public final class LifecycleDiagram {

  private LifecycleDiagram() {}

  /** A Mermaid state diagram, one arrow for each row. */
  public static String picture(Lifecycle lifecycle) {
    return lifecycle.rows().stream()
        .map(row -> "  " + row.from() + " --> " + row.to() + ": " + row.step())
        .collect(Collectors.joining("\n", "stateDiagram-v2\n  [*] --> DRAFT\n", "\n"));
  }

  /** A Markdown table, one line for each row. */
  public static String table(Lifecycle lifecycle) {
    return lifecycle.rows().stream()
        .map(LifecycleDiagram::line)
        .collect(
            Collectors.joining(
                "\n", "| from | step | by | to | when |\n|---|---|---|---|---|\n", "\n"));
  }

  /** A Markdown table of the orders of events: before which steps money must be settled. */
  public static String orders() {
    return Arrays.stream(Procedure.values())
        .map(LifecycleDiagram::line)
        .collect(
            Collectors.joining(
                "\n", "| order | settled before | what is different |\n|---|---|---|\n", "\n"));
  }

  private static String line(Procedure order) {
    String before =
        Arrays.stream(Step.values())
            .filter(order::moneyDueAt)
            .map(Step::name)
            .collect(Collectors.joining(", "));
    return "| %s | %s | %s |".formatted(order, before.isEmpty() ? "nothing" : before, order.way());
  }

  private static String line(Lifecycle.Row row) {
    return "| %s | %s | %s | %s | %s |"
        .formatted(
            row.from(),
            row.step(),
            row.by().stream().sorted().map(Role::name).collect(Collectors.joining(", ")),
            row.to(),
            row.when().stream().map(Requirement::name).collect(Collectors.joining(", ")));
  }
}
