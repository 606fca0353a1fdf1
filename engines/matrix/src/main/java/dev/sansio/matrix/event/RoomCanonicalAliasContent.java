package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.room.canonical_alias}. Generated from the specification; see {@code src/generator}. */
public record RoomCanonicalAliasContent(
        @Nullable String alias, @Nullable List<String> altAliases, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<RoomCanonicalAliasContent> CODEC =
            Codec.object(RoomCanonicalAliasContent::read, RoomCanonicalAliasContent::write);

    /** With what must be there alone. */
    public static RoomCanonicalAliasContent of() {
        return new RoomCanonicalAliasContent(null, null, Others.NONE);
    }

    private static RoomCanonicalAliasContent read(Reading in) {
        return new RoomCanonicalAliasContent(
                in.optional("alias", Codec.TEXT), in.optional("alt_aliases", Codec.list(Codec.TEXT)), in.others());
    }

    private void write(Writing out) {
        out.put("alias", Codec.TEXT, alias);
        out.put("alt_aliases", Codec.list(Codec.TEXT), altAliases);
        out.others(others);
    }

    /** The same with another {@code alias}. */
    public RoomCanonicalAliasContent withAlias(@Nullable String alias) {
        return new RoomCanonicalAliasContent(alias, altAliases, others);
    }

    /** The same with another {@code altAliases}. */
    public RoomCanonicalAliasContent withAltAliases(@Nullable List<String> altAliases) {
        return new RoomCanonicalAliasContent(alias, altAliases, others);
    }

    /** The same with another {@code others}. */
    public RoomCanonicalAliasContent withOthers(Others others) {
        return new RoomCanonicalAliasContent(alias, altAliases, others);
    }

    @Override
    public String eventType() {
        return "m.room.canonical_alias";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
