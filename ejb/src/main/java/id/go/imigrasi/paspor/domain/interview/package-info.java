/**
 * The interview in the booth: questions, statement, signs of trafficking, and what the interviewer
 * decides. Permenkumham 8/2014 as amended by 18/2022; UU 21/2007 (TPPO), UU 18/2017 (PMI).
 */
package id.go.imigrasi.paspor.domain.interview;
