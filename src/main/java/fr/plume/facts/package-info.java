/** What a text states (numbers, money, dates, quotations, names, links) and how two texts compare. */
package fr.plume.facts;
