/**
 * Finding a person by a name that was heard, copied, transcribed or shortened: the scripts of the
 * world in Latin letters, Indonesian spellings before 1972 and after, Arabic and Chinese names as
 * many offices write them, words glued, parted, swapped or left out.
 */
package id.go.imigrasi.paspor.integration.cekal.names;
