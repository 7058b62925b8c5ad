package id.go.imigrasi.paspor.neighbours.control;

/**
 * Fired when the control page's reset was pressed; a stand-in that remembers things forgets them.
 */
public record FirstMorning() {}
