package dev.sansio.tool.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;

/**
 * The world of a command.
 *
 * @param in what the user types or pipes
 * @param out results
 * @param err everything about them
 * @param stop completes when the user has enough
 */
public record Console(InputStream in, PrintStream out, PrintStream err, CompletableFuture<Void> stop) {}
