/**
 * The rules by which a machine calls two people alike: which agreement of name and birth is shown
 * to the clearance desk, from which score on fingers are one person's, how much of Dukcapil's
 * answer is enough. The administrator keeps them, never alone; UU 27/2022 art. 10: whatever they
 * say, an officer decides.
 */
package id.go.imigrasi.paspor.domain.matching;
