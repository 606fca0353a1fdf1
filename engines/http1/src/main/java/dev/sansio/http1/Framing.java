package dev.sansio.http1;

import dev.sansio.http.FieldRole;
import dev.sansio.http.HttpField;
import dev.sansio.http.HttpSyntax;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of one head say about the connection and about where the message ends (RFC 9112 6, 7, 9). */
final class Framing {

    static final long NO_LENGTH = -1;

    private final boolean equalLengths;
    private final boolean lengthAndChunked;

    int hosts;
    String host = "";
    long length;
    boolean chunked;
    boolean close;
    boolean keepAlive;
    boolean upgrading;

    @Nullable
    String upgrade;

    @Nullable
    String expectation;
    /** Names in lower case that Connection takes out, or null for none. */
    private @Nullable Set<String> nominated;

    private int codings;
    /** What is wrong with Content-Length, or null. It does not matter where the field has no meaning (RFC 9110 9.3.6). */
    private @Nullable String lengthFault;

    Framing(Http1Options options) {
        this.equalLengths = options.tolerates(Http1Tolerance.EQUAL_LENGTHS);
        this.lengthAndChunked = options.tolerates(Http1Tolerance.LENGTH_AND_CHUNKED);
    }

    void begin() {
        hosts = 0;
        host = "";
        length = NO_LENGTH;
        chunked = false;
        close = false;
        keepAlive = false;
        upgrading = false;
        upgrade = null;
        expectation = null;
        nominated = null;
        codings = 0;
        lengthFault = null;
    }

    /** Whether a field of this role cannot be folded, because its meaning was taken already. */
    static boolean decides(FieldRole role) {
        return switch (role) {
            case HOST, CONTENT_LENGTH, TRANSFER_ENCODING, CONNECTION, UPGRADE, EXPECT, TE -> true;
            default -> false;
        };
    }

    /** Whether fields of this role mean something to the engine, or may be hidden from the application. */
    static boolean minds(FieldRole role) {
        return switch (role) {
            case PLAIN, CONTENT, COOKIE, SET_COOKIE, CREDENTIALS, TRAILER -> false;
            default -> true;
        };
    }

    void on(HttpField field) {
        switch (field.role()) {
            case HOST -> {
                hosts++;
                host = field.value();
            }
            case CONTENT_LENGTH -> length(field.value());
            case TRANSFER_ENCODING -> {
                codings++;
                chunked = is("chunked", field.value());
            }
            case CONNECTION -> connection(field.value());
            case UPGRADE -> upgrade = upgrade == null ? field.value() : upgrade + "," + field.value();
            case EXPECT -> expectation = expectation == null ? field.value() : expectation + "," + field.value();
            default -> {}
        }
    }

    /** Whether a value is a word in any case; mostly it is in lower case, which is told faster. */
    private static boolean is(String word, String value) {
        return word.equals(value) || word.equalsIgnoreCase(value);
    }

    /** Digits only; a list, or a second field, only if that is tolerated and all say the same (RFC 9112 6.3). */
    private void length(String value) {
        long said = HttpSyntax.digits(value);
        if (said < 0 && equalLengths && value.indexOf(',') > 0) {
            for (String one : value.split(",", -1)) {
                oneLength(HttpSyntax.digits(one.strip()));
            }
        } else {
            oneLength(said);
        }
    }

    private void oneLength(long said) {
        if (said < 0) {
            lengthFault = "Content-Length is no number";
        } else if (length != NO_LENGTH && !(equalLengths && length == said)) {
            lengthFault = "Content-Length comes more than once";
        }
        length = said;
    }

    private void connection(String value) {
        if (is("keep-alive", value)) {
            keepAlive = true;
        } else if (is("close", value)) {
            close = true;
        } else {
            for (String option : value.split(",", -1)) {
                option(option.strip().toLowerCase(Locale.ROOT));
            }
        }
    }

    private void option(String option) {
        switch (option) {
            case "close" -> close = true;
            case "keep-alive" -> keepAlive = true;
            case "upgrade" -> upgrading = true;
            case "" -> {}
            default -> {
                if (!HttpSyntax.isToken(option)) {
                    throw Faults.of(Faults.FIELD, "Connection names what is no token");
                }
                Set<String> names = nominated == null ? new HashSet<>(4) : nominated;
                names.add(option);
                nominated = names;
            }
        }
    }

    /**
     * Checks Transfer-Encoding and Content-Length against each other (RFC 9112 6.1, 6.3).
     *
     * @param old the message is one of HTTP/1.0, which knows no transfer codings
     */
    void settle(boolean old) {
        if (lengthFault != null) {
            throw Faults.of(Faults.FRAMING, lengthFault);
        }
        if (codings == 0) {
            return;
        }
        if (old) {
            throw Faults.of(Faults.FRAMING, "Transfer-Encoding in HTTP/1.0");
        }
        if (codings > 1 || !chunked) {
            throw Faults.of(Faults.CODING, "Transfer-Encoding is not chunked alone");
        }
        if (length != NO_LENGTH) {
            if (!lengthAndChunked) {
                throw Faults.of(Faults.FRAMING, "Transfer-Encoding and Content-Length in one message");
            }
            length = NO_LENGTH;
            close = true;
        }
    }

    /** Whether Connection takes out fields that mean nothing to the engine. */
    boolean nominates() {
        return nominated != null;
    }

    /** Whether the application sees a field, or it is of the connection alone (RFC 9110 7.6.1). */
    boolean shows(HttpField field, boolean old) {
        FieldRole role = field.role();
        if (role == FieldRole.PLAIN) {
            return nominated == null || !nominated.contains(field.name());
        }
        return switch (role) {
            case HOST -> false;
            case CONTENT_LENGTH -> !chunked;
            case TE -> field.value().equalsIgnoreCase("trailers");
            case EXPECT -> !old;
            default -> !role.connectionSpecific();
        };
    }
}
