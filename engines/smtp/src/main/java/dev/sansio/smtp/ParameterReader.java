package dev.sansio.smtp;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parameters of MAIL and RCPT. A parameter of an extension that is not offered is not recognized. */
final class ParameterReader {

    private static final int SIZE = 'S' | 'I' << 8 | 'Z' << 16 | 'E' << 24;

    private final SmtpServerConfig config;
    private final boolean secured;

    /** Why the last parameters were refused; null if they were not. */
    @Nullable
    Prepared refusal;

    ParameterReader(SmtpServerConfig config, boolean secured) {
        this.config = config;
        this.secured = secured;
    }

    /** Those of MAIL, from an index on. Most clients tell the size and nothing else. */
    MailParameters mail(CommandReader line, int from) {
        refusal = null;
        int to = line.argumentTo;
        if (from == to) {
            return MailParameters.NONE;
        }
        long size = size(line.array, from, to);
        return size < 0 ? mail(line.text(from, to)) : MailParameters.NONE.withSize(size);
    }

    private static long size(byte[] array, int from, int to) {
        boolean size = to - from > 5 && Verbs.code(array, from, from + 4) == SIZE && array[from + 4] == '=';
        return size ? Numbers.parse(array, from + 5, to) : -1;
    }

    private MailParameters mail(String text) {
        MailParameters read = MailParameters.NONE;
        for (Parameter parameter : split(text)) {
            try {
                read = mail(read, parameter.keyword(), parameter.value());
            } catch (IllegalArgumentException outOfRange) {
                refusal = ServerReplies.SYNTAX;
            }
            if (refusal != null) {
                return MailParameters.NONE;
            }
        }
        return read;
    }

    private MailParameters mail(MailParameters read, String keyword, @Nullable String value) {
        switch (keyword) {
            case "SIZE":
                return read.withSize(atLeastZero(value == null ? -1 : Numbers.parse(value, Long.MAX_VALUE)));
            case "BODY":
                return read.withBody(body(value));
            case "SMTPUTF8":
                return read.withSmtpUtf8(flag(SmtpExtension.SMTPUTF8, value));
            case "RET":
                require(SmtpExtension.DSN);
                return read.withDsn(DsnReturn.valueOf(Syntax.upper(present(value))), read.envelopeId());
            case "ENVID":
                require(SmtpExtension.DSN);
                return read.withDsn(read.ret(), decoded(value));
            case "AUTH":
                if (config.mechanisms().isEmpty()) {
                    refusal = ServerReplies.BAD_PARAMETER;
                }
                return read.withAuth("<>".equals(value) ? "" : decoded(value));
            case "BY":
                require(SmtpExtension.DELIVERBY);
                return read.withBy(by(present(value)));
            case "HOLDFOR":
                require(SmtpExtension.FUTURERELEASE);
                return read.withHold(new FutureRelease.HoldFor(Numbers.parse(present(value), 999_999_999)));
            case "HOLDUNTIL":
                require(SmtpExtension.FUTURERELEASE);
                return read.withHold(new FutureRelease.HoldUntil(present(value)));
            case "MT-PRIORITY":
                require(SmtpExtension.MT_PRIORITY);
                return read.withPriority(priority(present(value)));
            case "REQUIRETLS":
                if (!secured) {
                    refusal = ServerReplies.BAD_PARAMETER;
                }
                return read.withRequireTls(flag(SmtpExtension.REQUIRETLS, value));
            default:
                refusal = ServerReplies.BAD_PARAMETER;
                return read;
        }
    }

    /** Those of RCPT, from an index on. */
    RcptParameters rcpt(CommandReader line, int from) {
        refusal = null;
        return from == line.argumentTo ? RcptParameters.NONE : rcpt(line.text(from, line.argumentTo));
    }

    private RcptParameters rcpt(String text) {
        Set<Notify> notifyOn = Set.of();
        String original = null;
        try {
            for (Parameter parameter : split(text)) {
                if (parameter.keyword().equals("NOTIFY")) {
                    notifyOn = notifyOn(present(parameter.value()));
                } else if (parameter.keyword().equals("ORCPT")) {
                    original = decoded(parameter.value());
                } else {
                    refusal = ServerReplies.BAD_PARAMETER;
                }
                require(SmtpExtension.DSN);
            }
            return refusal != null ? RcptParameters.NONE : new RcptParameters(notifyOn, original, List.of());
        } catch (IllegalArgumentException outOfRange) {
            refusal = refusal == null ? ServerReplies.SYNTAX : refusal;
            return RcptParameters.NONE;
        }
    }

    private List<Parameter> split(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf(' ') < 0) {
            Parameter only = parameter(text);
            return only == null ? List.of() : List.of(only);
        }
        List<Parameter> parameters = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty()) {
                continue;
            }
            Parameter parameter = parameter(word);
            if (parameter == null || !seen.add(parameter.keyword())) {
                refusal = ServerReplies.SYNTAX;
                return List.of();
            }
            parameters.add(parameter);
        }
        return parameters;
    }

    /** Reads a parameter; null if it is malformed. */
    private @Nullable Parameter parameter(String word) {
        int equals = word.indexOf('=');
        try {
            return equals < 0
                    ? new Parameter(word, null)
                    : new Parameter(word.substring(0, equals), word.substring(equals + 1));
        } catch (IllegalArgumentException malformed) {
            refusal = ServerReplies.SYNTAX;
            return null;
        }
    }

    private void require(SmtpExtension extension) {
        if (!config.extensions().contains(extension)) {
            refusal = ServerReplies.BAD_PARAMETER;
        }
    }

    private boolean flag(SmtpExtension extension, @Nullable String value) {
        require(extension);
        if (value != null) {
            throw new IllegalArgumentException("a value where none belongs");
        }
        return true;
    }

    private BodyType body(@Nullable String value) {
        for (BodyType type : BodyType.values()) {
            if (type.keyword().equalsIgnoreCase(value)) {
                require(type == BodyType.BINARY_MIME ? SmtpExtension.BINARYMIME : SmtpExtension.EIGHT_BIT_MIME);
                return type;
            }
        }
        throw new IllegalArgumentException("not a body type");
    }

    private static DeliverBy by(String value) {
        int semicolon = value.indexOf(';');
        String mode = semicolon < 0 ? "" : Syntax.upper(value.substring(semicolon + 1));
        boolean negative = value.startsWith("-");
        long seconds = semicolon < 0
                ? -1
                : atLeastZero(Numbers.parse(
                        value.substring(negative || value.startsWith("+") ? 1 : 0, semicolon), 999_999_999));
        if (!mode.equals("N") && !mode.equals("NT") && !mode.equals("R") && !mode.equals("RT")) {
            throw new IllegalArgumentException("not a mode");
        }
        DeliverBy.Mode kind = mode.charAt(0) == 'N' ? DeliverBy.Mode.NOTIFY : DeliverBy.Mode.RETURN;
        return new DeliverBy(negative ? -seconds : seconds, kind, mode.length() == 2);
    }

    private static Integer priority(String value) {
        boolean signed = value.startsWith("-") || value.startsWith("+");
        long amount = atLeastZero(Numbers.parse(signed ? value.substring(1) : value, 9));
        return (int) (value.startsWith("-") ? -amount : amount);
    }

    private static Set<Notify> notifyOn(String value) {
        Set<Notify> wanted = EnumSet.noneOf(Notify.class);
        for (String word : value.split(",", -1)) {
            wanted.add(Notify.valueOf(Syntax.upper(word)));
        }
        return wanted;
    }

    private static String present(@Nullable String value) {
        if (value == null) {
            throw new IllegalArgumentException("no value where one belongs");
        }
        return value;
    }

    private static String decoded(@Nullable String value) {
        return present(Xtext.decode(present(value)));
    }

    private static long atLeastZero(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("not a number in range");
        }
        return number;
    }
}
