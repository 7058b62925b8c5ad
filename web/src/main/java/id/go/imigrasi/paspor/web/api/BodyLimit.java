package id.go.imigrasi.paspor.web.api;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** No body over 25 MiB, which is a registration with all its photographed papers: 413. */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {
  static final long LARGEST = 25L * 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getLength() > LARGEST) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Counted(request.getEntityStream(), LARGEST));
    }
  }

  private static ClientErrorException tooLarge() {
    return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
  }

  /** Counts what is read, because a body may come without its length. */
  static final class Counted extends FilterInputStream {
    private long left;

    Counted(InputStream body, long most) {
      super(body);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int count = super.read(into, offset, length);
      count(Math.max(count, 0));
      return count;
    }

    private void count(int bytes) {
      left -= bytes;
      if (left < 0) {
        throw tooLarge();
      }
    }
  }
}
