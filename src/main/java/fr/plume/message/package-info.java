/** What plume says to people: a key and its arguments, written out in French or English. */
package fr.plume.message;
