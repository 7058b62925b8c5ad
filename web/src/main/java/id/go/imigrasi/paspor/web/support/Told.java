package id.go.imigrasi.paspor.web.support;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** A good word after an action, shown on the page that the redirect leads to. */
public final class Told {

  private Told() {}

  /**
   * @param key bundle key of a message with at most one place
   */
  public static void after(String key, Object argument) {
    FacesContext page = FacesContext.getCurrentInstance();
    page.getExternalContext().getFlash().setKeepMessages(true);
    String sentence = Formats.say(Formats.word(key), argument);
    page.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, sentence, null));
  }
}
