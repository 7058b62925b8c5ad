package id.go.imigrasi.paspor.web.support;

import id.go.imigrasi.paspor.domain.application.Refusal;
import id.go.imigrasi.paspor.domain.application.Refused;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * What a page does when a service refuses: the refusals become messages on the same page, a missing
 * role the 403 page, an expired session the sign-in page that leads back to the same form.
 */
final class PageTrouble extends ExceptionHandlerWrapper {

  PageTrouble(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      ExceptionQueuedEvent event = events.next();
      if (handled(event.getContext().getContext(), event)) {
        events.remove();
      }
    }
    getWrapped().handle();
  }

  private static boolean handled(FacesContext page, ExceptionQueuedEvent event) {
    Throwable trouble = event.getContext().getException();
    Optional<Refused> refused = cause(trouble, Refused.class);
    if (refused.isPresent() && !PhaseId.RENDER_RESPONSE.equals(event.getContext().getPhaseId())) {
      tell(page, refused.get());
      return true;
    }
    if (cause(trouble, EJBAccessException.class).isPresent()) {
      forbid(page);
      return true;
    }
    if (cause(trouble, ViewExpiredException.class).isPresent()) {
      startAgain(page);
      return true;
    }
    return false;
  }

  private static void tell(FacesContext page, Refused refused) {
    Words words = Words.in(page.getViewRoot() == null ? null : page.getViewRoot().getLocale());
    for (Refusal refusal : refused.refusals()) {
      String sentence = words.sentence(refusal);
      page.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }
    page.validationFailed();
    page.renderResponse();
  }

  private static void forbid(FacesContext page) {
    try {
      if (page.getPartialViewContext().isAjaxRequest()) {
        redirect(page, "/error/forbidden.xhtml");
      } else {
        page.getExternalContext().responseReset();
        page.getExternalContext().responseSendError(403, null);
        page.responseComplete();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The browser kept what was typed and puts it back when the same page is shown again. */
  private static void startAgain(FacesContext page) {
    String here = page.getExternalContext().getRequestServletPath();
    Object asked = page.getExternalContext().getRequestMap().get(FORWARDED_FROM);
    try {
      redirect(page, (asked == null ? here : asked.toString()) + "?again=1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void redirect(FacesContext page, String path) throws IOException {
    page.getExternalContext().redirect(page.getExternalContext().getRequestContextPath() + path);
    page.responseComplete();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable trouble, Class<T> kind) {
    for (Throwable t = trouble; t != null; t = t.getCause()) {
      if (kind.isInstance(t)) {
        return Optional.of(kind.cast(t));
      }
    }
    return Optional.empty();
  }

  private static final String FORWARDED_FROM = "jakarta.servlet.forward.servlet_path";
}
