package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code PushRuleset}. Generated from the specification; see {@code src/generator}. */
public record PushRuleset(
        @Nullable List<PushRule> content,
        @Nullable List<PushRule> override,
        @Nullable List<PushRule> room,
        @Nullable List<PushRule> sender,
        @Nullable List<PushRule> underride,
        Others others) {

    /** How it is read and written. */
    public static final Codec<PushRuleset> CODEC = Codec.object(PushRuleset::read, PushRuleset::write);

    /** With what must be there alone. */
    public static PushRuleset of() {
        return new PushRuleset(null, null, null, null, null, Others.NONE);
    }

    private static PushRuleset read(Reading in) {
        return new PushRuleset(
                in.optional("content", Codec.list(PushRule.CODEC)),
                in.optional("override", Codec.list(PushRule.CODEC)),
                in.optional("room", Codec.list(PushRule.CODEC)),
                in.optional("sender", Codec.list(PushRule.CODEC)),
                in.optional("underride", Codec.list(PushRule.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("content", Codec.list(PushRule.CODEC), content);
        out.put("override", Codec.list(PushRule.CODEC), override);
        out.put("room", Codec.list(PushRule.CODEC), room);
        out.put("sender", Codec.list(PushRule.CODEC), sender);
        out.put("underride", Codec.list(PushRule.CODEC), underride);
        out.others(others);
    }

    /** The same with another {@code content}. */
    public PushRuleset withContent(@Nullable List<PushRule> content) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }

    /** The same with another {@code override}. */
    public PushRuleset withOverride(@Nullable List<PushRule> override) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }

    /** The same with another {@code room}. */
    public PushRuleset withRoom(@Nullable List<PushRule> room) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }

    /** The same with another {@code sender}. */
    public PushRuleset withSender(@Nullable List<PushRule> sender) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }

    /** The same with another {@code underride}. */
    public PushRuleset withUnderride(@Nullable List<PushRule> underride) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }

    /** The same with another {@code others}. */
    public PushRuleset withOthers(Others others) {
        return new PushRuleset(content, override, room, sender, underride, others);
    }
}
