/**
 * The document signer: the only place with a key that makes a chip genuine. It takes hashes of data
 * groups from a queue and gives back the signed EF.SOD, and knows nothing of the holder. Doc
 * 9303-10 §4.6.2, 9303-12.
 */
package id.go.imigrasi.paspor.signer;
