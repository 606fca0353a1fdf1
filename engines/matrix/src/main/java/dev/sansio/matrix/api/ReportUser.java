package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** {@code POST /_matrix/client/v3/users/{userId}/report}. Generated from the specification; see {@code src/generator}. */
public record ReportUser(String userId, String reason, Others others) implements Call<ObjectNode> {

    /** The operation. */
    public static final Operation<ObjectNode> OPERATION = new Operation<>(
            "reportUser",
            "POST",
            "/_matrix/client/v3/users/{userId}/report",
            Set.of(Operation.Trait.AUTHENTICATED, Operation.Trait.RATE_LIMITED),
            Versions.of("1.14"),
            ReportUser::read,
            Codec.JSON);

    /** With what must be there alone. */
    public static ReportUser of(String userId, String reason) {
        return new ReportUser(userId, reason, Others.NONE);
    }

    private static ReportUser read(CallReading in) {
        return new ReportUser(in.path("userId", Text.STRING), in.required("reason", Codec.TEXT), in.others());
    }

    @Override
    public Operation<ObjectNode> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {
        out.path("userId", Text.STRING, userId);
        out.put("reason", Codec.TEXT, reason);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public ReportUser withOthers(Others others) {
        return new ReportUser(userId, reason, others);
    }
}
