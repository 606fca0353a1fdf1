package dev.sansio.smtp;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a server introduces itself (RFC 5321 sections 3.1 and 4.1.1.1). */
final class ServerGreeting {

    private final SmtpServerConfig config;
    private final boolean secured;
    /** The reply to EHLO or LHLO, once one was accepted. */
    private @Nullable Prepared extended;

    ServerGreeting(SmtpServerConfig config, boolean secured) {
        this.config = config;
        this.secured = secured;
    }

    /** What Accept stands for when a client has connected or said hello. */
    Prepared introduction(Pending asked, boolean extendedHello) {
        if (asked == Pending.CONNECT) {
            return Prepared.of(greeting());
        }
        if (!extendedHello) {
            return Prepared.of(plain());
        }
        Prepared reply = extended;
        if (reply == null) {
            reply = Prepared.of(extended());
            extended = reply;
        }
        return reply;
    }

    private Reply greeting() {
        return Reply.of(220, config.name() + (config.lmtp() ? " LMTP" : " ESMTP"));
    }

    /** The reply to HELO. */
    private Reply plain() {
        return Reply.of(250, config.name());
    }

    /** The reply to EHLO or LHLO. */
    private Reply extended() {
        List<String> lines = new ArrayList<>();
        lines.add(config.name());
        lines.add("SIZE " + config.limits().messageSize().value());
        for (SmtpExtension extension : SmtpExtension.values()) {
            if (config.extensions().contains(extension) && (extension != SmtpExtension.REQUIRETLS || secured)) {
                lines.add(
                        extension == SmtpExtension.LIMITS
                                ? "LIMITS RCPTMAX="
                                        + config.limits().recipients().value()
                                : extension.keyword());
            }
        }
        if (config.startTls() && !secured) {
            lines.add("STARTTLS");
        }
        List<String> mechanisms = config.mechanisms(secured);
        if (!mechanisms.isEmpty()) {
            lines.add("AUTH " + String.join(" ", mechanisms));
        }
        lines.add("HELP");
        lines.addAll(config.otherExtensions());
        return new Reply(250, null, lines);
    }
}
