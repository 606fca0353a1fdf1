package dev.sansio.tool.cli;

/**
 * A protocol that the program speaks. Each of its commands is an object with picocli's annotations that implements
 * {@code Callable<Integer>}: 0 for success, 1 for failure.
 */
public interface Protocol {

    /** What it is called on the command line. */
    String name();

    /** The command that serves it. */
    Object serve(Console console);

    /** The command that connects to a server of it. */
    Object connect(Console console);

    /** The command that decodes recorded bytes of it. */
    Object decode(Console console);
}
