/** Renders articles and reports: Markdown, text, JSON, SARIF, HTML. */
package fr.plume.output;
