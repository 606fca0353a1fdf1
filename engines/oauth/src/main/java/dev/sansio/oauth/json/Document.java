package dev.sansio.oauth.json;

import dev.sansio.core.Secret;
import dev.sansio.json.Json;
import dev.sansio.json.JsonLimits;
import dev.sansio.json.MalformedJsonException;
import dev.sansio.json.Members;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A JSON object. Immutable; any value may be a secret, and none is shown. A member that is {@code null} counts as one that is not
 * there (RFC 7591 2). Methods that take a member throw a {@link DocumentException} that names it.
 */
public final class Document {

    /** Without members. */
    public static final Document EMPTY = new Document(JsonNodeFactory.instance.objectNode());

    /** 64 KiB, 16 deep, 10,000 values: more than any document of OAuth needs. */
    public static final JsonLimits LIMITS = JsonLimits.of(64 * 1024, 16, 10_000);

    /** The last second that has a year of four digits. */
    private static final long LAST_SECOND = 253_402_300_799L;

    /** A hundred years; whoever says more means for ever. */
    private static final Duration LONGEST = Duration.ofDays(36_525);

    private static final BigDecimal LONGEST_SECONDS = BigDecimal.valueOf(LONGEST.toSeconds());

    private final ObjectNode object;

    /** An object that nobody else has. */
    Document(ObjectNode object) {
        this.object = object;
    }

    /** The members of an object, which are copied. */
    public static Document of(ObjectNode object) {
        return new Document(object.deepCopy());
    }

    /**
     * Reads content within {@link #LIMITS}.
     *
     * @throws DocumentException if it is no JSON object, or has a member twice
     */
    public static Document read(byte[] content) {
        return read(content, LIMITS);
    }

    /**
     * Reads content.
     *
     * @throws DocumentException if it is no JSON object, has a member twice, or exceeds a limit
     */
    public static Document read(byte[] content, JsonLimits limits) {
        return reading(() -> new Document(Json.readObject(content, limits)));
    }

    /** A builder without members. */
    public static DocumentBuilder builder() {
        return new DocumentBuilder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder that begins with these members. */
    public DocumentBuilder toBuilder() {
        return new DocumentBuilder(object.deepCopy());
    }

    /** The content, in UTF-8. */
    public byte[] toBytes() {
        return Json.write(object);
    }

    /** The object, for whoever wants it; a copy. */
    public ObjectNode toJson() {
        return object.deepCopy();
    }

    /** The names of all members, in order. */
    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(object.propertyNames()));
    }

    /** Whether there is no member. */
    public boolean isEmpty() {
        return object.isEmpty();
    }

    /** Whether there is a member, and it is not null. */
    public boolean has(String name) {
        return members().optional(name) != null;
    }

    /** A member of any type, copied; null without. */
    public @Nullable JsonNode value(String name) {
        JsonNode value = members().optional(name);
        return value == null ? null : value.deepCopy();
    }

    /** A string; null without. */
    public @Nullable String text(String name) {
        return reading(() -> members().optionalText(name));
    }

    /** A string that must be there and is not empty. */
    public String requiredText(String name) {
        String text = text(name);
        if (text == null || text.isEmpty()) {
            throw DocumentException.missing(name);
        }
        return text;
    }

    /** A string that is a secret; null without, or if it is empty. */
    public @Nullable Secret secret(String name) {
        String text = text(name);
        return text == null || text.isEmpty() ? null : Secret.of(text);
    }

    /** A string that is a secret, must be there and is not empty. */
    public Secret requiredSecret(String name) {
        return Secret.of(requiredText(name));
    }

    /** An array of strings; empty without. */
    public List<String> texts(String name) {
        return reading(() -> members().texts(name));
    }

    /** A string, or an array of strings; empty without. */
    public List<String> textOrTexts(String name) {
        JsonNode value = members().optional(name);
        return value != null && value.isString() ? List.of(value.stringValue()) : texts(name);
    }

    /** A boolean; null without. */
    public @Nullable Boolean flag(String name) {
        return has(name) ? (Boolean) flag(name, false) : null;
    }

    /** A boolean, or what stands for it if there is none. */
    public boolean flag(String name, boolean otherwise) {
        return reading(() -> members().flag(name, otherwise));
    }

    /** A whole number; null without. */
    public @Nullable Long number(String name) {
        return reading(() -> members().optionalNumber(name));
    }

    /** Seconds since 1970, perhaps with a fraction (RFC 7519 2); null without. */
    public @Nullable Instant time(String name) {
        JsonNode value = members().optional(name);
        if (value == null) {
            return null;
        }
        if (!value.isNumber() || value.doubleValue() < 0 || value.doubleValue() > LAST_SECOND) {
            throw DocumentException.unsuitable(name, "a number of seconds since 1970");
        }
        BigDecimal seconds = value.decimalValue();
        long whole = seconds.longValue();
        return Instant.ofEpochSecond(
                whole,
                seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
    }

    /** A number of seconds, or a text of digits, as some peers send it; null without. More than a hundred years are so many. */
    public @Nullable Duration seconds(String name) {
        JsonNode value = members().optional(name);
        if (value == null) {
            return null;
        }
        if (value.isString() ? !isDigits(value.stringValue()) : !value.isNumber() || value.doubleValue() < 0) {
            throw DocumentException.unsuitable(name, "a number of seconds that is not negative");
        }
        BigDecimal seconds = value.isString() ? new BigDecimal(value.stringValue()) : value.decimalValue();
        return seconds.compareTo(LONGEST_SECONDS) > 0 ? LONGEST : Duration.ofSeconds(seconds.longValue());
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.length() <= 19 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** An object; null without. */
    public @Nullable Document object(String name) {
        ObjectNode inner = reading(() -> members().optionalObject(name));
        return inner == null ? null : new Document(inner);
    }

    /** All members but some. */
    public Document without(Set<String> names) {
        ObjectNode rest = JsonNodeFactory.instance.objectNode();
        members().others(names).forEach((name, value) -> rest.set(name, value));
        return new Document(rest);
    }

    private Members members() {
        return Members.of(object);
    }

    private static <T extends @Nullable Object> T reading(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (MalformedJsonException wrong) {
            throw DocumentException.of(wrong);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Document that && object.equals(that.object);
    }

    @Override
    public int hashCode() {
        return object.hashCode();
    }

    /** The names of the members that have the form of a name, for people; values are hidden. */
    @Override
    public String toString() {
        return object.propertyNames().stream().filter(Document::isName).toList().toString();
    }

    private static boolean isName(String text) {
        return text.length() <= 40
                && text.chars().allMatch(c -> c == '_' || c == '.' || c == '#' || isLetterOrDigit(c));
    }

    private static boolean isLetterOrDigit(int c) {
        int letter = c | 0x20;
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9');
    }
}
