/**
 * A child process's standard streams as the carrier of an engine: language servers, {@code git upload-pack}, {@code ssh}.
 *
 * <p>{@link dev.sansio.netty.process.ChildProcess} describes a program and starts it; an engine becomes a
 * {@link dev.sansio.netty.process.ProcessLink}. Demand reaches the pipe: standard output is read only as the engine asks for it,
 * so a program that says much waits. The end of its output is the peer's end of input, and the end of ours closes its standard
 * input. Standard error is always read, so that no program waits for it.
 *
 * <p>Threading: each stream occupies a daemon thread while it reads or writes, and none in between; a thread that has nothing
 * to do for a second ends. The session has such a thread to itself while it has something to do, and tells the events there.
 *
 * <p>A process that the session has no more use for is ended, with those that descend from it. Left out: descendants of a
 * process that has ended by itself, because nobody knows them any more. One that keeps the pipes open keeps the thread that
 * waits for them, too.
 */
@NullMarked
package dev.sansio.netty.process;

import org.jspecify.annotations.NullMarked;
