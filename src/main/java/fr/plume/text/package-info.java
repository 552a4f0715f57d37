/** Pure functions on French text: words, sentences, syllables, typography, language, stems. */
package fr.plume.text;
