package dev.sansio.smtp;

import java.util.ArrayList;
import java.util.List;

/** How a server introduces itself (RFC 5321 sections 3.1 and 4.1.1.1). */
final class ServerGreeting {

    private ServerGreeting() {}

    static Reply greeting(SmtpServerConfig config) {
        return Reply.of(220, config.name() + (config.lmtp() ? " LMTP" : " ESMTP"));
    }

    /** The reply to HELO. */
    static Reply plain(SmtpServerConfig config) {
        return Reply.of(250, config.name());
    }

    /** The reply to EHLO or LHLO. */
    static Reply extended(SmtpServerConfig config, boolean secured) {
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
        if (!config.mechanisms().isEmpty() && (secured || config.allowPlaintextAuthentication())) {
            lines.add("AUTH " + String.join(" ", config.mechanisms()));
        }
        lines.add("HELP");
        lines.addAll(config.otherExtensions());
        return new Reply(250, null, lines);
    }
}
