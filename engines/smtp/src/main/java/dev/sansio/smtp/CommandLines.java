package dev.sansio.smtp;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Commands as they stand on the wire, without the CR LF (RFC 5321 section 4.1.1). */
final class CommandLines {

    private CommandLines() {}

    static String mail(SmtpPath reversePath, MailParameters parameters) {
        StringBuilder line = new StringBuilder("MAIL FROM:").append(reversePath);
        if (parameters.size() >= 0) {
            line.append(" SIZE=").append(parameters.size());
        }
        BodyType body = parameters.body();
        if (body != null) {
            line.append(" BODY=").append(body.keyword());
        }
        if (parameters.smtpUtf8()) {
            line.append(" SMTPUTF8");
        }
        if (parameters.ret() != null) {
            line.append(" RET=").append(parameters.ret());
        }
        if (parameters.envelopeId() != null) {
            line.append(" ENVID=").append(Xtext.encode(parameters.envelopeId()));
        }
        String auth = parameters.auth();
        if (auth != null) {
            line.append(" AUTH=").append(auth.isEmpty() ? "<>" : Xtext.encode(auth));
        }
        DeliverBy by = parameters.by();
        if (by != null) {
            line.append(" BY=")
                    .append(by.seconds())
                    .append(';')
                    .append(by.mode().name().charAt(0));
            line.append(by.trace() ? "T" : "");
        }
        FutureRelease hold = parameters.hold();
        if (hold instanceof FutureRelease.HoldFor span) {
            line.append(" HOLDFOR=").append(span.seconds());
        } else if (hold instanceof FutureRelease.HoldUntil moment) {
            line.append(" HOLDUNTIL=").append(moment.dateTime());
        }
        if (parameters.priority() != null) {
            line.append(" MT-PRIORITY=").append(parameters.priority());
        }
        if (parameters.requireTls()) {
            line.append(" REQUIRETLS");
        }
        others(line, parameters.others());
        return line.toString();
    }

    static String rcpt(SmtpPath forwardPath, RcptParameters parameters) {
        StringBuilder line = new StringBuilder("RCPT TO:").append(forwardPath);
        if (!parameters.notifyOn().isEmpty()) {
            line.append(" NOTIFY=")
                    .append(parameters.notifyOn().stream()
                            .sorted()
                            .map(Notify::name)
                            .collect(Collectors.joining(",")));
        }
        String original = parameters.originalRecipient();
        if (original != null) {
            int semicolon = original.indexOf(';') + 1;
            line.append(" ORCPT=").append(original, 0, semicolon).append(Xtext.encode(original.substring(semicolon)));
        }
        others(line, parameters.others());
        return line.toString();
    }

    static String bdat(long size, boolean last) {
        return String.format(Locale.ROOT, "BDAT %d%s", size, last ? " LAST" : "");
    }

    private static void others(StringBuilder line, List<Parameter> others) {
        for (Parameter other : others) {
            line.append(' ').append(other.keyword());
            if (other.value() != null) {
                line.append('=').append(other.value());
            }
        }
    }
}
