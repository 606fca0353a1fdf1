package dev.sansio.matrix.client;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the homeserver wants to know before it does something (client-server API, "User-Interactive Authentication API"): one of
 * the flows, stage by stage, in the {@code auth} of the same request.
 *
 * @param flows the stages of each
 * @param session goes back with each stage; null if there was none
 * @param params what the stages need, by their type; null for nothing
 * @param completed the stages that were passed
 */
public record Interactive(
        List<List<String>> flows,
        @Nullable String session,
        @Nullable ObjectNode params,
        List<String> completed,
        Others others) {

    private static final Codec<List<String>> FLOW = Codec.object(
            in -> in.required("stages", Codec.list(Codec.TEXT)),
            (stages, out) -> out.put("stages", Codec.list(Codec.TEXT), stages));

    /** How it is read and written. */
    public static final Codec<Interactive> CODEC = Codec.object(Interactive::read, Interactive::write);

    private static Interactive read(Reading in) {
        List<List<String>> flows = in.required("flows", Codec.list(FLOW));
        String session = in.optional("session", Codec.TEXT);
        ObjectNode params = in.optional("params", Codec.JSON);
        List<String> completed = in.optional("completed", Codec.list(Codec.TEXT));
        return new Interactive(flows, session, params, completed == null ? List.of() : completed, in.others());
    }

    private void write(Writing out) {
        out.put("flows", Codec.list(FLOW), flows);
        out.put("session", Codec.TEXT, session);
        out.put("params", Codec.JSON, params);
        out.put("completed", Codec.list(Codec.TEXT), completed.isEmpty() ? null : completed);
        out.others(others);
    }
}
