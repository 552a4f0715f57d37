/** One article: draft, clean, check, fix, repair, stop. */
package fr.plume.rewrite;
