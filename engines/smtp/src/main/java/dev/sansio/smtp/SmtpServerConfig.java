package dev.sansio.smtp;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a server is.
 *
 * @param name the name it gives itself: a domain or an address literal
 * @param lmtp whether it speaks LMTP (RFC 2033) and not SMTP
 * @param extensions what it offers besides AUTH, STARTTLS and SIZE
 * @param startTls whether it offers STARTTLS
 * @param requireTls whether it refuses mail before TLS (530)
 * @param mechanisms the mechanisms of AUTH, in order of preference; none for no AUTH. Those that bind to the channel
 *     ({@code -PLUS}) are offered on TLS only
 * @param requireAuthentication whether it refuses mail before AUTH (530)
 * @param allowPlaintextAuthentication whether it offers AUTH without TLS
 * @param otherExtensions more lines for the reply to EHLO, as they stand
 * @param otherVerbs more commands, which the application answers
 * @param greetingDelay how long to wait before greeting, to catch those who cannot; zero for at once
 * @param bareLineEnds what happens to a bare CR or LF in a command or body
 * @param limits the bounds
 * @param timeouts how long to wait
 */
public record SmtpServerConfig(
        String name,
        boolean lmtp,
        Set<SmtpExtension> extensions,
        boolean startTls,
        boolean requireTls,
        List<String> mechanisms,
        boolean requireAuthentication,
        boolean allowPlaintextAuthentication,
        List<String> otherExtensions,
        Set<String> otherVerbs,
        Duration greetingDelay,
        BareLineEnds bareLineEnds,
        SmtpLimits limits,
        SmtpTimeouts timeouts) {

    /** Checks the texts and copies the collections. */
    public SmtpServerConfig {
        if (!Syntax.isDomainOrLiteral(name)) {
            throw new IllegalArgumentException("not a domain or address literal: " + Syntax.escaped(name));
        }
        for (String line : otherExtensions) {
            if (!Syntax.isPrintable(line) || !Syntax.isKeyword(line.split(" ", 2)[0])) {
                throw new IllegalArgumentException("not a line for EHLO: " + Syntax.escaped(line));
            }
        }
        extensions = Set.copyOf(extensions);
        mechanisms = mechanisms.stream().map(Syntax::upper).toList();
        otherExtensions = List.copyOf(otherExtensions);
        otherVerbs = otherVerbs.stream().map(Syntax::upper).collect(Collectors.toUnmodifiableSet());
    }

    /** An SMTP server with the defaults: no TLS, no AUTH, the extensions that need nothing of the application. */
    public static SmtpServerConfig of(String name) {
        return new SmtpServerConfig(
                name,
                false,
                SmtpExtension.DEFAULTS,
                false,
                false,
                List.of(),
                false,
                false,
                List.of(),
                Set.of(),
                Duration.ZERO,
                BareLineEnds.REJECT,
                SmtpLimits.DEFAULTS,
                SmtpTimeouts.DEFAULTS);
    }

    /** The mechanisms that are offered on a connection. */
    List<String> mechanisms(boolean secured) {
        if (secured) {
            return mechanisms;
        }
        return allowPlaintextAuthentication
                ? mechanisms.stream().filter(name -> !name.endsWith("-PLUS")).toList()
                : List.of();
    }

    /** Speaking LMTP, or SMTP. */
    public SmtpServerConfig withLmtp(boolean on) {
        return with(draft -> draft.lmtp = on);
    }

    /** Offering these extensions. */
    public SmtpServerConfig withExtensions(Set<SmtpExtension> offered) {
        return with(draft -> draft.extensions = offered);
    }

    /** Offering STARTTLS, and perhaps insisting on it. */
    public SmtpServerConfig withStartTls(boolean offered, boolean required) {
        return with(draft -> {
            draft.startTls = offered;
            draft.requireTls = required;
        });
    }

    /** Offering AUTH with these mechanisms, perhaps insisting on it, perhaps without TLS. */
    public SmtpServerConfig withAuthentication(List<String> offered, boolean required, boolean plaintext) {
        return with(draft -> {
            draft.mechanisms = offered;
            draft.requireAuthentication = required;
            draft.allowPlaintextAuthentication = plaintext;
        });
    }

    /** With more lines for EHLO, and more commands that the application answers. */
    public SmtpServerConfig withOthers(List<String> lines, Set<String> verbs) {
        return with(draft -> {
            draft.otherExtensions = lines;
            draft.otherVerbs = verbs;
        });
    }

    /** With a pause before the greeting. */
    public SmtpServerConfig withGreetingDelay(Duration pause) {
        return with(draft -> draft.greetingDelay = pause);
    }

    /** With a policy for bare line ends. */
    public SmtpServerConfig withBareLineEnds(BareLineEnds policy) {
        return with(draft -> draft.bareLineEnds = policy);
    }

    /** With other bounds and waiting times. */
    public SmtpServerConfig withLimits(SmtpLimits bounds, SmtpTimeouts times) {
        return with(draft -> {
            draft.limits = bounds;
            draft.timeouts = times;
        });
    }

    private SmtpServerConfig with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** A copy that can still be changed. */
    private static final class Draft {
        String name;
        boolean lmtp;
        Set<SmtpExtension> extensions;
        boolean startTls;
        boolean requireTls;
        List<String> mechanisms;
        boolean requireAuthentication;
        boolean allowPlaintextAuthentication;
        List<String> otherExtensions;
        Set<String> otherVerbs;
        Duration greetingDelay;
        BareLineEnds bareLineEnds;
        SmtpLimits limits;
        SmtpTimeouts timeouts;

        Draft(SmtpServerConfig origin) {
            name = origin.name;
            lmtp = origin.lmtp;
            extensions = origin.extensions;
            startTls = origin.startTls;
            requireTls = origin.requireTls;
            mechanisms = origin.mechanisms;
            requireAuthentication = origin.requireAuthentication;
            allowPlaintextAuthentication = origin.allowPlaintextAuthentication;
            otherExtensions = origin.otherExtensions;
            otherVerbs = origin.otherVerbs;
            greetingDelay = origin.greetingDelay;
            bareLineEnds = origin.bareLineEnds;
            limits = origin.limits;
            timeouts = origin.timeouts;
        }

        SmtpServerConfig done() {
            return new SmtpServerConfig(
                    name,
                    lmtp,
                    extensions,
                    startTls,
                    requireTls,
                    mechanisms,
                    requireAuthentication,
                    allowPlaintextAuthentication,
                    otherExtensions,
                    otherVerbs,
                    greetingDelay,
                    bareLineEnds,
                    limits,
                    timeouts);
        }
    }
}
