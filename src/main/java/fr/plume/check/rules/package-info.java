/** One class per rule, and the catalogue that lists them in order. */
package fr.plume.check.rules;
