package dev.sansio.benchmarks;

import java.time.Duration;
import java.util.function.Function;

/** Counts how often a mail client waits for the server, and prints what that costs on a line of 50 ms each way. */
public final class RoundTrips {

    static final Duration ONE_WAY = Duration.ofMillis(50);

    private static final byte[] MESSAGE = SmtpText.lines("""
            From: sender@example.org
            To: recipient@example.com
            Subject: A small mail
            Message-ID: <1@example.org>
            Date: Tue, 24 Nov 2026 00:00:00 +0000

            Hello.
            """);

    private RoundTrips() {}

    /**
     * What a client has needed.
     *
     * @param connecting round trips up to the first command of the first message, the connection's own not counted
     * @param perMessage round trips for a message on the connection
     * @param closing round trips to take leave
     */
    record Count(int connecting, int perMessage, int closing) {

        Duration latencyPerMessage() {
            return ONE_WAY.multipliedBy(2L * perMessage);
        }
    }

    /** Counts with three messages, each of which must cost the same. */
    static Count count(Function<Line, Mailer> client, int recipients) {
        Line line = new Line(ONE_WAY);
        Mailer mailer = client.apply(line);
        mailer.connect();
        int connecting = line.roundTrips();
        String[] to = new String[recipients];
        for (int i = 0; i < recipients; i++) {
            to[i] = "recipient" + i + "@example.com";
        }
        int before = connecting;
        int perMessage = -1;
        for (int i = 1; i <= 3; i++) {
            mailer.send("sender@example.org", to, MESSAGE);
            Checks.equal("messages", i, line.messages());
            int used = line.roundTrips() - before;
            before = line.roundTrips();
            Checks.equal("round trips", perMessage < 0 ? used : perMessage, used);
            perMessage = used;
        }
        mailer.close();
        return new Count(connecting, perMessage, line.roundTrips() - before);
    }

    /** Prints a table. */
    public static void main(String[] arguments) {
        System.out.println("client         recipients  connecting  per message  closing  latency per message");
        for (int recipients : new int[] {1, 5, 50}) {
            print("sansio-smtp", recipients, count(EngineMailer::new, recipients));
            print("Angus Mail", recipients, count(AngusMailer::new, recipients));
        }
    }

    private static void print(String client, int recipients, Count count) {
        System.out.printf(
                "%-14s %10d  %10d  %11d  %7d  %16d ms%n",
                client,
                recipients,
                count.connecting(),
                count.perMessage(),
                count.closing(),
                count.latencyPerMessage().toMillis());
    }
}
