/** The rule contract, the checker, the report, the fixer. */
package fr.plume.check;
