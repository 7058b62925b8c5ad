package id.go.imigrasi.paspor.it;

import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** Somebody whose part in a transaction cannot be kept, and who says so only when it ends. */
final class VotesNo implements XAResource {
  @Override
  public int prepare(Xid transaction) throws XAException {
    throw new XAException(XAException.XA_RBINTEGRITY);
  }

  @Override
  public void commit(Xid transaction, boolean alone) throws XAException {
    throw new XAException(XAException.XA_RBINTEGRITY);
  }

  @Override
  public void start(Xid transaction, int flags) {}

  @Override
  public void end(Xid transaction, int flags) {}

  @Override
  public void rollback(Xid transaction) {}

  @Override
  public void forget(Xid transaction) {}

  @Override
  public Xid[] recover(int flag) {
    return new Xid[0];
  }

  @Override
  public boolean isSameRM(XAResource other) {
    return other == this;
  }

  @Override
  public int getTransactionTimeout() {
    return 0;
  }

  @Override
  public boolean setTransactionTimeout(int seconds) {
    return false;
  }
}
