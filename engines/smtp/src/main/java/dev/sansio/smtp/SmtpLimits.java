package dev.sansio.smtp;

import dev.sansio.core.Limit;
import java.util.function.Consumer;

/**
 * Every bound that the engines keep. Sizes are octets and include the CR LF of a line.
 *
 * @param commandLine a command line without extensions; RFC 5321 section 4.5.3.1.4 has 512
 * @param extensionGrowth what the extensions add to a command line: SIZE 26, BODY 17, SMTPUTF8 10, AUTH 500, DSN 528,
 *     DELIVERBY 17, FUTURERELEASE 34, MT-PRIORITY 15, REQUIRETLS 11
 * @param replyLine a reply line; section 4.5.3.1.5 has 512, servers of today write links that are longer
 * @param replyLines the lines of one reply
 * @param textLine a line of a body; section 4.5.3.1.6 has 1000
 * @param recipients of one message; section 4.5.3.1.8 wants 100 at least
 * @param authLine a line of an authentication exchange; RFC 4954 section 4 has 12288
 * @param messageSize octets of a message without dot-stuffing; announced by SIZE
 * @param badCommands how many commands a client may get wrong before 421; every message that is accepted gives one back
 * @param failedAuthentications how many authentications may fail, or be given up by the client, before 421
 * @param pipelinedCommands how many commands may be unanswered at the client
 * @param unreadReplies octets of replies that a client may leave unread at the server
 */
public record SmtpLimits(
        Limit commandLine,
        Limit extensionGrowth,
        Limit replyLine,
        Limit replyLines,
        Limit textLine,
        Limit recipients,
        Limit authLine,
        Limit messageSize,
        Limit badCommands,
        Limit failedAuthentications,
        Limit pipelinedCommands,
        Limit unreadReplies) {

    /** The values of the specifications, and where these have none, generous ones. */
    public static final SmtpLimits DEFAULTS = new SmtpLimits(
            new Limit("SmtpLimits.commandLine", 512),
            new Limit("SmtpLimits.extensionGrowth", 1158),
            new Limit("SmtpLimits.replyLine", 2048),
            new Limit("SmtpLimits.replyLines", 256),
            new Limit("SmtpLimits.textLine", 1000),
            new Limit("SmtpLimits.recipients", 1000),
            new Limit("SmtpLimits.authLine", 12_288),
            new Limit("SmtpLimits.messageSize", 50L << 20),
            new Limit("SmtpLimits.badCommands", 20),
            new Limit("SmtpLimits.failedAuthentications", 3),
            new Limit("SmtpLimits.pipelinedCommands", 4096),
            new Limit("SmtpLimits.unreadReplies", 256L << 10));

    /** These limits, with {@link #commandLine} and {@link #extensionGrowth} at other values. */
    public SmtpLimits withCommandLine(long octets, long growth) {
        return with(draft -> {
            draft.commandLine = new Limit(draft.commandLine.name(), octets);
            draft.extensionGrowth = new Limit(draft.extensionGrowth.name(), growth);
        });
    }

    /** These limits, with {@link #replyLine} and {@link #replyLines} at other values. */
    public SmtpLimits withReply(long octetsPerLine, long lines) {
        return with(draft -> {
            draft.replyLine = new Limit(draft.replyLine.name(), octetsPerLine);
            draft.replyLines = new Limit(draft.replyLines.name(), lines);
        });
    }

    /** These limits, with {@link #textLine} and {@link #messageSize} at other values. */
    public SmtpLimits withMessage(long octetsPerLine, long octets) {
        return with(draft -> {
            draft.textLine = new Limit(draft.textLine.name(), octetsPerLine);
            draft.messageSize = new Limit(draft.messageSize.name(), octets);
        });
    }

    /** These limits, with {@link #recipients} at another value. */
    public SmtpLimits withRecipients(long count) {
        return with(draft -> draft.recipients = new Limit(draft.recipients.name(), count));
    }

    /** These limits, with {@link #authLine} and {@link #failedAuthentications} at other values. */
    public SmtpLimits withAuthentication(long octetsPerLine, long failures) {
        return with(draft -> {
            draft.authLine = new Limit(draft.authLine.name(), octetsPerLine);
            draft.failedAuthentications = new Limit(draft.failedAuthentications.name(), failures);
        });
    }

    /** These limits, with {@link #badCommands} and {@link #pipelinedCommands} at other values. */
    public SmtpLimits withCommands(long bad, long pipelined) {
        return with(draft -> {
            draft.badCommands = new Limit(draft.badCommands.name(), bad);
            draft.pipelinedCommands = new Limit(draft.pipelinedCommands.name(), pipelined);
        });
    }

    /** These limits, with {@link #unreadReplies} at another value. */
    public SmtpLimits withUnreadReplies(long octets) {
        return with(draft -> draft.unreadReplies = new Limit(draft.unreadReplies.name(), octets));
    }

    /** The longest command line, extensions included. */
    long longestCommand() {
        return commandLine.value() + extensionGrowth.value();
    }

    private SmtpLimits with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** A copy that can still be changed. */
    private static final class Draft {
        Limit commandLine;
        Limit extensionGrowth;
        Limit replyLine;
        Limit replyLines;
        Limit textLine;
        Limit recipients;
        Limit authLine;
        Limit messageSize;
        Limit badCommands;
        Limit failedAuthentications;
        Limit pipelinedCommands;
        Limit unreadReplies;

        Draft(SmtpLimits origin) {
            commandLine = origin.commandLine;
            extensionGrowth = origin.extensionGrowth;
            replyLine = origin.replyLine;
            replyLines = origin.replyLines;
            textLine = origin.textLine;
            recipients = origin.recipients;
            authLine = origin.authLine;
            messageSize = origin.messageSize;
            badCommands = origin.badCommands;
            failedAuthentications = origin.failedAuthentications;
            pipelinedCommands = origin.pipelinedCommands;
            unreadReplies = origin.unreadReplies;
        }

        SmtpLimits done() {
            return new SmtpLimits(
                    commandLine,
                    extensionGrowth,
                    replyLine,
                    replyLines,
                    textLine,
                    recipients,
                    authLine,
                    messageSize,
                    badCommands,
                    failedAuthentications,
                    pipelinedCommands,
                    unreadReplies);
        }
    }
}
