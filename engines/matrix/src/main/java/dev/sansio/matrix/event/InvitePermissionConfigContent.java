package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.invite_permission_config}. Generated from the specification; see {@code src/generator}. */
public record InvitePermissionConfigContent(@Nullable String defaultAction, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<InvitePermissionConfigContent> CODEC =
            Codec.object(InvitePermissionConfigContent::read, InvitePermissionConfigContent::write);

    /** With what must be there alone. */
    public static InvitePermissionConfigContent of() {
        return new InvitePermissionConfigContent(null, Others.NONE);
    }

    private static InvitePermissionConfigContent read(Reading in) {
        return new InvitePermissionConfigContent(in.optional("default_action", Codec.TEXT), in.others());
    }

    private void write(Writing out) {
        out.put("default_action", Codec.TEXT, defaultAction);
        out.others(others);
    }

    /** The same with another {@code defaultAction}. */
    public InvitePermissionConfigContent withDefaultAction(@Nullable String defaultAction) {
        return new InvitePermissionConfigContent(defaultAction, others);
    }

    /** The same with another {@code others}. */
    public InvitePermissionConfigContent withOthers(Others others) {
        return new InvitePermissionConfigContent(defaultAction, others);
    }

    @Override
    public String eventType() {
        return "m.invite_permission_config";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
