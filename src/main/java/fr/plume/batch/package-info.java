/** Many sources, one independent item each; journal and resume. */
package fr.plume.batch;
