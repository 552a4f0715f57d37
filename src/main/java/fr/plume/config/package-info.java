/** Assembles the settings records that the stages own. */
package fr.plume.config;
