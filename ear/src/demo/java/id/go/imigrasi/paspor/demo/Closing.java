package id.go.imigrasi.paspor.demo;

import java.util.concurrent.atomic.AtomicBoolean;

/** Knows at once when the server has been told to end, before its parts go away one by one. */
final class Closing {
  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Closing() {}

  /** From now on {@link #told()} is right. */
  static void watch() {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> TOLD.set(true)));
    } catch (IllegalStateException ending) {
      TOLD.set(true);
    }
  }

  static boolean told() {
    return TOLD.get();
  }
}
