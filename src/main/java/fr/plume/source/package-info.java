/** Turns a file, page or standard input into a source, one reader per format. */
package fr.plume.source;
