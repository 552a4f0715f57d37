/** The language model port, its adapters, deadline, retry, redaction, completion store, prices. */
package fr.plume.llm;
