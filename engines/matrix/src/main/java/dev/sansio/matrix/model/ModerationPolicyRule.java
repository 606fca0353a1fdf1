package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;

/** {@code ModerationPolicyRule}. Generated from the specification; see {@code src/generator}. */
public record ModerationPolicyRule(String entity, String recommendation, String reason, Others others) {

    /** How it is read and written. */
    public static final Codec<ModerationPolicyRule> CODEC =
            Codec.object(ModerationPolicyRule::read, ModerationPolicyRule::write);

    /** With what must be there alone. */
    public static ModerationPolicyRule of(String entity, String recommendation, String reason) {
        return new ModerationPolicyRule(entity, recommendation, reason, Others.NONE);
    }

    private static ModerationPolicyRule read(Reading in) {
        return new ModerationPolicyRule(
                in.required("entity", Codec.TEXT),
                in.required("recommendation", Codec.TEXT),
                in.required("reason", Codec.TEXT),
                in.others());
    }

    private void write(Writing out) {
        out.put("entity", Codec.TEXT, entity);
        out.put("recommendation", Codec.TEXT, recommendation);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public ModerationPolicyRule withOthers(Others others) {
        return new ModerationPolicyRule(entity, recommendation, reason, others);
    }
}
