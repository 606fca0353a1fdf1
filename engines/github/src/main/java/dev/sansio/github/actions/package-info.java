/**
 * What a program says to the runner of a workflow: commands on its output, and lines of its files. Texts only; where they go is
 * for whoever runs.
 *
 * <p>Left out: reading the environment of a run, which an engine does not do.
 */
@NullMarked
package dev.sansio.github.actions;

import org.jspecify.annotations.NullMarked;
