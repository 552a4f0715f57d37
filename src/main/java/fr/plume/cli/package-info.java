/** Commands: read options, call one use case, print, return an exit code. */
package fr.plume.cli;
