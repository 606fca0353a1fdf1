package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import dev.sansio.matrix.model.PushRuleset;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.push_rules}. Generated from the specification; see {@code src/generator}. */
public record PushRulesContent(@Nullable PushRuleset global, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<PushRulesContent> CODEC = Codec.object(PushRulesContent::read, PushRulesContent::write);

    /** With what must be there alone. */
    public static PushRulesContent of() {
        return new PushRulesContent(null, Others.NONE);
    }

    private static PushRulesContent read(Reading in) {
        return new PushRulesContent(in.optional("global", PushRuleset.CODEC), in.others());
    }

    private void write(Writing out) {
        out.put("global", PushRuleset.CODEC, global);
        out.others(others);
    }

    /** The same with another {@code global}. */
    public PushRulesContent withGlobal(@Nullable PushRuleset global) {
        return new PushRulesContent(global, others);
    }

    /** The same with another {@code others}. */
    public PushRulesContent withOthers(Others others) {
        return new PushRulesContent(global, others);
    }

    @Override
    public String eventType() {
        return "m.push_rules";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
