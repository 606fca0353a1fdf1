package dev.sansio.matrix.event;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The content of {@code m.accepted_terms}. Generated from the specification; see {@code src/generator}. */
public record AcceptedTermsContent(@Nullable List<String> accepted, Others others) implements EventContent {

    /** How it is read and written. */
    public static final Codec<AcceptedTermsContent> CODEC =
            Codec.object(AcceptedTermsContent::read, AcceptedTermsContent::write);

    /** With what must be there alone. */
    public static AcceptedTermsContent of() {
        return new AcceptedTermsContent(null, Others.NONE);
    }

    private static AcceptedTermsContent read(Reading in) {
        return new AcceptedTermsContent(in.optional("accepted", Codec.list(Codec.TEXT)), in.others());
    }

    private void write(Writing out) {
        out.put("accepted", Codec.list(Codec.TEXT), accepted);
        out.others(others);
    }

    /** The same with another {@code accepted}. */
    public AcceptedTermsContent withAccepted(@Nullable List<String> accepted) {
        return new AcceptedTermsContent(accepted, others);
    }

    /** The same with another {@code others}. */
    public AcceptedTermsContent withOthers(Others others) {
        return new AcceptedTermsContent(accepted, others);
    }

    @Override
    public String eventType() {
        return "m.accepted_terms";
    }

    @Override
    public ObjectNode toJson() {
        return (ObjectNode) CODEC.write(this);
    }
}
