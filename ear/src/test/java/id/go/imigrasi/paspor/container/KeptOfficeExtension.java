package id.go.imigrasi.paspor.container;

import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;

/** Puts {@link KeptOffice} in the place of the server that deploys for every test class. */
public final class KeptOfficeExtension implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.override(DeployableContainer.class, ManagedDeployableContainer.class, KeptOffice.class);
  }
}
