package id.go.imigrasi.paspor.web.support;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageTrouble} before the Faces runtime's own handling. */
public final class PageTroubleFactory extends ExceptionHandlerFactory {

  public PageTroubleFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new PageTrouble(getWrapped().getExceptionHandler());
  }
}
