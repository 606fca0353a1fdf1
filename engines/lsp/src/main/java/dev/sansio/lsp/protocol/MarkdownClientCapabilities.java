package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code MarkdownClientCapabilities}:
 * in {@link GeneralClientCapabilities}.
 *
 * <p>Since 3.16.0.
 *
 * @param parser {@code string}
 * @param version optional: {@code string}
 * @param allowedTags optional: {@code string[]}, since 3.17.0
 * @param extra members that the specification does not know
 */
public record MarkdownClientCapabilities(
        String parser,
        @Nullable String version,
        @Nullable List<String> allowedTags,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<MarkdownClientCapabilities> CODEC = JsonType.of(MarkdownClientCapabilities::read);

    public MarkdownClientCapabilities {
        Objects.requireNonNull(parser, "parser");
        allowedTags = allowedTags == null ? null : Copies.list(allowedTags);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static MarkdownClientCapabilities of(String parser) {
        return new MarkdownClientCapabilities(parser, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(String parser) {
        return of(parser).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static MarkdownClientCapabilities read(JsonReader in) {
        String parser = null;
        String version = null;
        List<String> allowedTags = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("MarkdownClientCapabilities");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "parser" -> parser = in.string();
                case "version" -> version = in.takeNull() ? null : in.string();
                case "allowedTags" -> allowedTags = in.takeNull() ? null : in.list(JsonReader::string);
                default -> extra = in.extra(extra, member);
            }
        }
        if (parser == null) {
            throw ShapeException.missing("MarkdownClientCapabilities", "parser");
        }
        return new MarkdownClientCapabilities(parser, version, allowedTags, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("parser").string(parser);
        if (version != null) {
            out.name("version").string(version);
        }
        if (allowedTags != null) {
            out.name("allowedTags").list(allowedTags, (each, to) -> to.string(each));
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link MarkdownClientCapabilities}. */
    public static final class Builder {

        private String parser;
        private @Nullable String version;
        private @Nullable List<String> allowedTags;
        private Map<String, JsonNode> extra;

        private Builder(MarkdownClientCapabilities from) {
            this.parser = from.parser();
            this.version = from.version();
            this.allowedTags = from.allowedTags();
            this.extra = from.extra();
        }

        /** Sets {@link MarkdownClientCapabilities#parser}. */
        public Builder parser(String value) {
            this.parser = value;
            return this;
        }

        /** Sets {@link MarkdownClientCapabilities#version}. */
        public Builder version(@Nullable String value) {
            this.version = value;
            return this;
        }

        /** Sets {@link MarkdownClientCapabilities#allowedTags}. */
        public Builder allowedTags(@Nullable List<String> value) {
            this.allowedTags = value;
            return this;
        }

        /** Sets {@link MarkdownClientCapabilities#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public MarkdownClientCapabilities build() {
            return new MarkdownClientCapabilities(parser, version, allowedTags, extra);
        }
    }
}
