package id.go.imigrasi.paspor.web.support;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.Renderer;
import jakarta.faces.render.RendererWrapper;
import java.io.IOException;
import java.util.Iterator;

/**
 * Puts the page's script nonce into every form. PrimeFaces asks for it when a page comes back and
 * adds it by script, which the pages without PrimeFaces components (sign-in, citizens) do not have.
 */
public final class PageKits extends RenderKitFactory {
  private static final String NONCE = "primefaces.nonce";

  public PageKits(RenderKitFactory wrapped) {
    super(wrapped);
  }

  @Override
  public void addRenderKit(String id, RenderKit kit) {
    getWrapped().addRenderKit(id, kit);
  }

  @Override
  public RenderKit getRenderKit(FacesContext page, String id) {
    RenderKit kit = getWrapped().getRenderKit(page, id);
    return kit == null ? null : new Kit(kit);
  }

  @Override
  public Iterator<String> getRenderKitIds() {
    return getWrapped().getRenderKitIds();
  }

  /** The render kit with our form. */
  private static final class Kit extends RenderKitWrapper {

    Kit(RenderKit wrapped) {
      super(wrapped);
    }

    @Override
    public Renderer<?> getRenderer(String family, String type) {
      Renderer<?> renderer = getWrapped().getRenderer(family, type);
      return UIForm.COMPONENT_FAMILY.equals(family) && renderer != null
          ? new Form(renderer)
          : renderer;
    }
  }

  /** A form that carries the nonce of the page it stands on. */
  private static final class Form extends RendererWrapper {

    Form(Renderer<?> wrapped) {
      super(wrapped);
    }

    @Override
    public void encodeBegin(FacesContext page, UIComponent form) throws IOException {
      super.encodeBegin(page, form);
      Object nonce = page.getViewRoot().getViewMap().get(NONCE);
      if (nonce != null) {
        ResponseWriter out = page.getResponseWriter();
        out.startElement("input", null);
        out.writeAttribute("type", "hidden", null);
        out.writeAttribute("name", NONCE, null);
        out.writeAttribute("value", nonce, null);
        out.endElement("input");
      }
    }
  }
}
