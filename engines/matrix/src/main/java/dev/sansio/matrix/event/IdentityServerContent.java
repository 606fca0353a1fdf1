package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.identity_server}. Generated from the specification; see {@code src/generator}. */
public record IdentityServerContent(@Nullable JsonNode baseUrl, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<IdentityServerContent> CODEC =
            Codec.object(IdentityServerContent::read, IdentityServerContent::write);

    /** With what must be there alone. */
    public static IdentityServerContent of() {
        return new IdentityServerContent(null, Others.NONE);
    }

    private static IdentityServerContent read(Reading in) {
        return new IdentityServerContent(in.optional("base_url", Codec.ANY), in.others());
    }

    private void write(Writing out) {
        out.put("base_url", Codec.ANY, baseUrl);
        out.others(others);
    }

    /** The same with another {@code baseUrl}. */
    public IdentityServerContent withBaseUrl(@Nullable JsonNode baseUrl) {
        return new IdentityServerContent(baseUrl, others);
    }

    /** The same with another {@code others}. */
    public IdentityServerContent withOthers(Others others) {
        return new IdentityServerContent(baseUrl, others);
    }

    @Override
    public String eventType() {
        return "m.identity_server";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
