package id.go.imigrasi.paspor.integration.notice;

import id.go.imigrasi.paspor.domain.Neighbour;
import id.go.imigrasi.paspor.domain.Unreachable;
import id.go.imigrasi.paspor.domain.follow.CodePost;
import id.go.imigrasi.paspor.integration.watch.Watched;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Codes to citizens by mail; they are written down nowhere. */
@Dependent
@Watched(Neighbour.MAIL)
class MailCodePost implements CodePost {
  @Inject private OfficeMail mail;

  @Override
  public void send(String address, String language, String digits) throws Unreachable {
    mail.send(
        address,
        NoticeTexts.text(language, "code.subject"),
        NoticeTexts.text(language, "code.body", digits)
            + "\n\n"
            + NoticeTexts.text(language, "signature"));
  }
}
