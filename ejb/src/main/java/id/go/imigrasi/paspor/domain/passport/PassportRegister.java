package id.go.imigrasi.paspor.domain.passport;

import id.go.imigrasi.paspor.domain.Unreachable;

/** The directorate's register of passports. */
public interface PassportRegister {

  RegisterAnswer look(RegisterQuestion question) throws Unreachable;
}
