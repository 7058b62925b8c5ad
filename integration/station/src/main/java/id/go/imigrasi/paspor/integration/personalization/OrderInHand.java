package id.go.imigrasi.paspor.integration.personalization;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Which order a message of the directorate's station is about: only its files may be asked for. */
@RequestScoped
class OrderInHand {
  private UUID requestId;

  void takeUp(UUID order) {
    requestId = order;
  }

  UUID requestId() {
    return requestId;
  }
}
