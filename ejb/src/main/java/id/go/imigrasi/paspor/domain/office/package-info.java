/**
 * The office itself: its names and letterheads in the course of time, its service locations, its
 * officers and its working days. Days off are decreed each year by three ministers together (SKB).
 */
package id.go.imigrasi.paspor.domain.office;
