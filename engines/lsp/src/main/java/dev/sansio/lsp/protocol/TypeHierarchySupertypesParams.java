package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * {@code TypeHierarchySupertypesParams}:
 * the parameters of {@code typeHierarchy/supertypes}.
 *
 * <p>Since 3.17.0.
 *
 * @param workDoneToken optional: {@code ProgressToken}
 * @param partialResultToken optional: {@code ProgressToken}
 * @param item {@code TypeHierarchyItem}
 * @param extra members that the specification does not know
 */
public record TypeHierarchySupertypesParams(
        @Nullable ProgressToken workDoneToken,
        @Nullable ProgressToken partialResultToken,
        TypeHierarchyItem item,
        Map<String, JsonNode> extra)
        implements WithWorkDoneToken, WithPartialResultToken {

    /** How it is read and written. */
    public static final JsonType<TypeHierarchySupertypesParams> CODEC = JsonType.of(TypeHierarchySupertypesParams::read);

    public TypeHierarchySupertypesParams {
        Objects.requireNonNull(item, "item");
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static TypeHierarchySupertypesParams of(TypeHierarchyItem item) {
        return new TypeHierarchySupertypesParams(null, null, item, Map.of());
    }

    /** Builds one of the required members and others. */
    public static Builder builder(TypeHierarchyItem item) {
        return of(item).toBuilder();
    }

    /** Builds one that differs from this one. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Reads one. */
    public static TypeHierarchySupertypesParams read(JsonReader in) {
        ProgressToken workDoneToken = null;
        ProgressToken partialResultToken = null;
        TypeHierarchyItem item = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("TypeHierarchySupertypesParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "workDoneToken" -> workDoneToken = in.takeNull() ? null : ProgressToken.read(in);
                case "partialResultToken" -> partialResultToken = in.takeNull() ? null : ProgressToken.read(in);
                case "item" -> item = TypeHierarchyItem.read(in);
                default -> extra = in.extra(extra, member);
            }
        }
        if (item == null) {
            throw ShapeException.missing("TypeHierarchySupertypesParams", "item");
        }
        return new TypeHierarchySupertypesParams(workDoneToken, partialResultToken, item, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        if (workDoneToken != null) {
            workDoneToken.write(out.name("workDoneToken"));
        }
        if (partialResultToken != null) {
            partialResultToken.write(out.name("partialResultToken"));
        }
        item.write(out.name("item"));
        out.extra(extra).endObject();
    }

    /** Builds a {@link TypeHierarchySupertypesParams}. */
    public static final class Builder {

        private @Nullable ProgressToken workDoneToken;
        private @Nullable ProgressToken partialResultToken;
        private TypeHierarchyItem item;
        private Map<String, JsonNode> extra;

        private Builder(TypeHierarchySupertypesParams from) {
            this.workDoneToken = from.workDoneToken();
            this.partialResultToken = from.partialResultToken();
            this.item = from.item();
            this.extra = from.extra();
        }

        /** Sets {@link TypeHierarchySupertypesParams#workDoneToken}. */
        public Builder workDoneToken(@Nullable ProgressToken value) {
            this.workDoneToken = value;
            return this;
        }

        /** Sets {@link TypeHierarchySupertypesParams#partialResultToken}. */
        public Builder partialResultToken(@Nullable ProgressToken value) {
            this.partialResultToken = value;
            return this;
        }

        /** Sets {@link TypeHierarchySupertypesParams#item}. */
        public Builder item(TypeHierarchyItem value) {
            this.item = value;
            return this;
        }

        /** Sets {@link TypeHierarchySupertypesParams#extra}. */
        public Builder extra(Map<String, JsonNode> value) {
            this.extra = value;
            return this;
        }

        /** Builds it. */
        public TypeHierarchySupertypesParams build() {
            return new TypeHierarchySupertypesParams(workDoneToken, partialResultToken, item, extra);
        }
    }
}
