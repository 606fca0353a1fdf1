package dev.sansio.benchmarks;

/** A client that sends mail over a {@link Line}. */
interface Mailer {

    /** Connects and greets. */
    void connect();

    /** Sends one message, of lines that end with CR LF. */
    void send(String from, String[] to, byte[] message);

    /** Takes leave. */
    void close();
}
