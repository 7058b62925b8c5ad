package id.go.imigrasi.paspor.integration.notice;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.notice.Notice;
import id.go.imigrasi.paspor.domain.notice.Post;
import id.go.imigrasi.paspor.integration.watch.Watched;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Messages to citizens by mail. */
@Dependent
@Watched(Neighbour.MAIL)
class MailPost implements Post {
  @Inject private OfficeMail mail;

  @Override
  public void send(Notice notice) throws Unreachable {
    mail.send(notice.address(), NoticeTexts.subject(notice), NoticeTexts.body(notice));
  }
}
