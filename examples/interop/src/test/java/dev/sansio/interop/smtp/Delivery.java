package dev.sansio.interop.smtp;

import java.util.List;

/**
 * A mail as a server got it.
 *
 * @param from the reverse-path without brackets
 * @param to the forward-paths that the server accepted
 * @param session what tells one connection from another
 * @param content the bytes
 */
record Delivery(String from, List<String> to, String session, byte[] content) {}
