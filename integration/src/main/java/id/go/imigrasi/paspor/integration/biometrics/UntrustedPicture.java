package id.go.imigrasi.paspor.integration.biometrics;

import id.go.imigrasi.paspor.domain.application.Refused;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A file from a booth or a stranger in the hands of a library that throws anything at a broken one:
 * whatever it throws means that this is no picture.
 */
final class UntrustedPicture {

  private UntrustedPicture() {}

  static <T> T open(Callable<T> library) {
    FutureTask<T> task = new FutureTask<>(library);
    task.run();
    try {
      return task.get();
    } catch (ExecutionException broken) {
      if (broken.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw Refused.because("biometrics.image.not-a-picture");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a picture was opened", stopped);
    }
  }
}
