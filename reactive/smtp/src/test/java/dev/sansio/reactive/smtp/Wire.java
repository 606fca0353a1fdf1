package dev.sansio.reactive.smtp;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One end of a connection, spoken by hand: lines said and heard, blocking, without any code of ours. */
final class Wire implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final List<String> heard = new ArrayList<>();

    Wire(Socket socket) {
        try {
            this.socket = socket;
            socket.setSoTimeout((int) Given.PATIENCE.toMillis());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to a port of this machine. */
    static Wire to(int port) {
        try {
            return new Wire(new Socket(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says lines. */
    Wire say(String... lines) {
        return raw((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    Wire raw(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next line, or null if the peer has finished. */
    String hear() {
        try {
            StringBuilder line = new StringBuilder();
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                if (octet == '\n') {
                    String whole = line.toString().stripTrailing();
                    heard.add(whole);
                    return whole;
                }
                line.append((char) octet);
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything until the peer finishes, or resets. */
    String rest() {
        StringBuilder rest = new StringBuilder();
        try {
            for (int octet = in.read(); octet >= 0; octet = in.read()) {
                rest.append((char) octet);
            }
        } catch (IOException reset) {
            rest.append("<reset>");
        }
        return rest.toString();
    }

    /** The next reply, all of its lines; the code and text of the last one. */
    String reply() {
        String line = hear();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = hear();
        }
        return line;
    }

    /** Says a line, and hears the reply. */
    String ask(String line) {
        say(line);
        return reply();
    }

    /** Hears lines up to one that begins so, and gives that. */
    String until(String beginning) {
        String line = hear();
        while (line != null && !line.startsWith(beginning)) {
            line = hear();
        }
        return line;
    }

    /** All lines heard so far. */
    List<String> heard() {
        return heard;
    }

    /** A server's part up to Ready: greets, and answers EHLO with these extensions. */
    Wire greet(String... extensions) {
        say("220 server.test ESMTP");
        return welcome(extensions);
    }

    /** Answers EHLO with these extensions. */
    Wire welcome(String... extensions) {
        String hello = hear();
        if (hello == null || !hello.startsWith("EHLO ")) {
            throw new AssertionError("EHLO expected, not " + hello);
        }
        say("250-server.test");
        for (String extension : extensions) {
            say("250-" + extension);
        }
        return say("250 HELP");
    }

    /** Hears MAIL, RCPTs and DATA, likes them all, and lets the body come. */
    Wire envelope() {
        String line = hear();
        while (line != null && !line.equals("DATA")) {
            say("250 2.0.0 ok");
            line = hear();
        }
        return say("354 go on");
    }

    /** A whole mail that is accepted. */
    Wire mail() {
        envelope();
        until(".");
        return say("250 2.0.0 kept");
    }

    /** Answers QUIT, and hangs up. */
    void quit() {
        if ("QUIT".equals(hear())) {
            say("221 2.0.0 bye");
        }
        close();
    }

    /** Hangs up with a reset. */
    void reset() {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
    }

    /** Finishes our direction only. */
    Wire finish() {
        try {
            socket.shutdownOutput();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Socket socket() {
        return socket;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
