package dev.sansio.lsp.protocol;

import dev.sansio.lsp.json.Copies;
import dev.sansio.lsp.json.JsonReader;
import dev.sansio.lsp.json.JsonType;
import dev.sansio.lsp.json.JsonValue;
import dev.sansio.lsp.json.JsonWriter;
import dev.sansio.lsp.json.ShapeException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code RegistrationParams}:
 * the parameters of {@code client/registerCapability}.
 *
 * @param registrations {@code Registration[]}
 * @param extra members that the specification does not know
 */
public record RegistrationParams(
        List<Registration> registrations,
        Map<String, JsonNode> extra)
        implements JsonValue {

    /** How it is read and written. */
    public static final JsonType<RegistrationParams> CODEC = JsonType.of(RegistrationParams::read);

    public RegistrationParams {
        registrations = Copies.list(registrations);
        extra = Copies.map(extra);
    }

    /** One with the required members. */
    public static RegistrationParams of(List<Registration> registrations) {
        return new RegistrationParams(registrations, Map.of());
    }

    /** Reads one. */
    public static RegistrationParams read(JsonReader in) {
        List<Registration> registrations = null;
        Map<String, JsonNode> extra = Map.of();
        in.beginObject("RegistrationParams");
        for (String member = in.nextName(); member != null; member = in.nextName()) {
            switch (member) {
                case "registrations" -> registrations = in.list(Registration::read);
                default -> extra = in.extra(extra, member);
            }
        }
        if (registrations == null) {
            throw ShapeException.missing("RegistrationParams", "registrations");
        }
        return new RegistrationParams(registrations, extra);
    }

    @Override
    public void write(JsonWriter out) {
        out.beginObject();
        out.name("registrations").list(registrations, Registration::write);
        out.extra(extra).endObject();
    }
}
