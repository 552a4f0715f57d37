/** The core model: Markdown or HTML to and from an article that knows the line and column of every block; the brief it must satisfy. */
package fr.plume.article;
