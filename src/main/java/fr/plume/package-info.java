/** The faults that plume reports to the person at the terminal, one subclass for each exit code. */
package fr.plume;
