package id.go.imigrasi.paspor.container;

import id.go.imigrasi.paspor.browser.TestOffice;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.core.api.Injector;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;
import org.jboss.shrinkwrap.api.Archive;

/**
 * The server of the in-server tests, which keeps the office deployed from one test class to the
 * next when both want the same one: on a small machine each deployment costs half a minute.
 */
public final class KeptOffice implements DeployableContainer<ManagedContainerConfiguration> {
  /** Lies in an archive that is the same for every class which asks for it. */
  public static final String SAME_FOR_ALL = "META-INF/same-for-all";

  private final ManagedDeployableContainer server = new ManagedDeployableContainer();

  @Inject private Instance<Injector> injector;

  private Archive<?> office;
  private ProtocolMetaData address;

  @Override
  public Class<ManagedContainerConfiguration> getConfigurationClass() {
    return server.getConfigurationClass();
  }

  @Override
  public void setup(ManagedContainerConfiguration configuration) {
    injector.get().inject(server);
    server.setup(configuration);
  }

  @Override
  public void start() throws LifecycleException {
    server.start();
  }

  @Override
  public void stop() throws LifecycleException {
    server.stop();
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return server.getDefaultProtocol();
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (!archive.contains(SAME_FOR_ALL)) {
      takeAway();
      return server.deploy(archive);
    }
    if (office == null) {
      address = server.deploy(archive);
      office = archive;
    } else {
      TestOffice.resetClock();
    }
    return address;
  }

  @Override
  public void undeploy(Archive<?> archive) throws DeploymentException {
    if (!archive.contains(SAME_FOR_ALL)) {
      server.undeploy(archive);
    }
  }

  private void takeAway() throws DeploymentException {
    if (office != null) {
      server.undeploy(office);
      office = null;
    }
  }
}
