package nextmove.ui.notes;

import javafx.application.Application;
import javafx.application.HostServices;
import javafx.stage.Stage;

/// Opens addresses of the web in the system's browser.
public final class Browser {
  /// JavaFX gives its services only to an application; this one never starts.
  private static final class Host extends Application {
    @Override
    public void start(Stage unused) {
      throw new UnsupportedOperationException("only its services are asked for");
    }
  }

  private final HostServices services = new Host().getHostServices();

  /// @param address one that {@link WebAddress} lets through
  public void open(String address) {
    services.showDocument(address);
  }
}
