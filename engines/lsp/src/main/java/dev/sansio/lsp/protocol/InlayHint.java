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
 * {@code InlayHint}:
 * a part of the result of {@code textDocument/inlayHint},
 * a result of {@code inlayHint/resolve},
 * a result of {@code textDocument/inlayHint},
 * and in other places.
 *
 * <p>Since 3.17.0.
 *
 * @param position {@code Position}
 * @param label {@code (string|InlayHintLabelPart[])}
 * @param kind optional: {@code InlayHintKind}
 * @param textEdits optional: {@code TextEdit[]}
 * @param tooltip optional: {@code (string|MarkupContent)}
 * @param paddingLeft optional: {@code boolean}
 * @param paddingRight optional: {@code boolean}
 * @param data optional: {@code LSPAny}
 * @param extra members that the specification does not know
 */
public record InlayHint(
        Position position,
        StringOrInlayHintLabelParts label,
        @Nullable InlayHintKind kind,
        @Nullable List<TextEdit> textEdits,
        @Nullable StringOrMarkupContent tooltip,
        @Nullable Boolean paddingLeft,
        @Nullable Boolean paddingRight,
        @Nullable JsonNode data,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<InlayHint> CODEC = JsonType.of(InlayHint::read);

    public InlayHint {
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(label, "label");
        textEdits = textEdits == null ? null : Copies.list(textEdits);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static InlayHint of(Position position, StringOrInlayHintLabelParts label) {
        return new InlayHint(position, label, null, null, null, null, null, null, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(Position position, StringOrInlayHintLabelParts label) {
        return of(position, label).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static InlayHint read(JsonReader in) {
        Position position = null;
        StringOrInlayHintLabelParts label = null;
        InlayHintKind kind = null;
        List<TextEdit> textEdits = null;
        StringOrMarkupContent tooltip = null;
        Boolean paddingLeft = null;
        Boolean paddingRight = null;
        JsonNode data = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("InlayHint");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "position" -> position = Position.read(in);
                case "label" -> label = StringOrInlayHintLabelParts.read(in);
                case "kind" -> kind = in.takeNull() ? null : InlayHintKind.read(in);
                case "textEdits" -> textEdits = in.takeNull() ? null : in.list(TextEdit::read);
                case "tooltip" -> tooltip = in.takeNull() ? null : StringOrMarkupContent.read(in);
                case "paddingLeft" -> paddingLeft = in.takeNull() ? null : in.bool();
                case "paddingRight" -> paddingRight = in.takeNull() ? null : in.bool();
                case "data" -> data = in.tree();
                default -> extra = in.extra(extra, member);
            }
        }
        if (position == null) {
            throw ShapeException.missing("InlayHint", "position");
        }
        if (label == null) {
            throw ShapeException.missing("InlayHint", "label");
        }
        return new InlayHint(position, label, kind, textEdits, tooltip, paddingLeft, paddingRight, data, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        position.write(out.name("position"));
        label.write(out.name("label"));
        if (kind != null) {
            kind.write(out.name("kind"));
        }
        if (textEdits != null) {
            out.name("textEdits").list(textEdits, TextEdit::write);
        }
        if (tooltip != null) {
            tooltip.write(out.name("tooltip"));
        }
        if (paddingLeft != null) {
            out.name("paddingLeft").bool(paddingLeft);
        }
        if (paddingRight != null) {
            out.name("paddingRight").bool(paddingRight);
        }
        if (data != null) {
            out.name("data").tree(data);
        }
        out.extra(extra).endObject();
    }

    /** Builds a {@link InlayHint}. */
    public static final class Builder {

        private Position position;
        private StringOrInlayHintLabelParts label;
        private @Nullable InlayHintKind kind;
        private @Nullable List<TextEdit> textEdits;
        private @Nullable StringOrMarkupContent tooltip;
        private @Nullable Boolean paddingLeft;
        private @Nullable Boolean paddingRight;
        private @Nullable JsonNode data;
        private Map<String, JsonNode> extra;

        private Builder(InlayHint from) {
            this.position = from.position();
            this.label = from.label();
            this.kind = from.kind();
            this.textEdits = from.textEdits();
            this.tooltip = from.tooltip();
            this.paddingLeft = from.paddingLeft();
            this.paddingRight = from.paddingRight();
            this.data = from.data();
            this.extra = from.extra();
        }

        /** Sets {@link InlayHint#position}. */
        public Builder position(Position value) {
            this.position = value;
            return this;
        }

        /** Sets {@link InlayHint#label}. */
        public Builder label(StringOrInlayHintLabelParts value) {
            this.label = value;
            return this;
        }

        /** Sets {@link InlayHint#kind}. */
        public Builder kind(@Nullable InlayHintKind value) {
            this.kind = value;
            return this;
        }

        /** Sets {@link InlayHint#textEdits}. */
        public Builder textEdits(@Nullable List<TextEdit> value) {
            this.textEdits = value;
            return this;
        }

        /** Sets {@link InlayHint#tooltip}. */
        public Builder tooltip(@Nullable StringOrMarkupContent value) {
            this.tooltip = value;
            return this;
        }

        /** Sets {@link InlayHint#paddingLeft}. */
        public Builder paddingLeft(@Nullable Boolean value) {
            this.paddingLeft = value;
            return this;
        }

        /** Sets {@link InlayHint#paddingRight}. */
        public Builder paddingRight(@Nullable Boolean value) {
            this.paddingRight = value;
            return this;
        }

        /** Sets {@link InlayHint#data}. */
        public Builder data(@Nullable JsonNode value) {
            this.data = value;
            return this;
        }

        /** Sets {@link InlayHint#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public InlayHint build() {
            return new InlayHint(position, label, kind, textEdits, tooltip, paddingLeft, paddingRight, data, extra);
        }
    }
}
