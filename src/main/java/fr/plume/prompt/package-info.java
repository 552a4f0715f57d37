/** Loads the prompt templates and fills their variables. */
package fr.plume.prompt;
