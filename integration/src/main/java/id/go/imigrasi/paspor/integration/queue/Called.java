package id.go.imigrasi.paspor.integration.queue;

/** A number and the counter that called it, as the wall shows them. */
record Called(String location, String ticket, String counter) {}
