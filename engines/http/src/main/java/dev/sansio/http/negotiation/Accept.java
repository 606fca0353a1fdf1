package dev.sansio.http.negotiation;

import dev.sansio.http.FieldReader;
import dev.sansio.http.content.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The value of {@code Accept} (RFC 9110 12.5.1). Without the field any media type is acceptable. */
public record Accept(List<Range> ranges) {

    /**
     * One element.
     *
     * @param type with an asterisk as type and subtype, or as subtype, for whatever is not named; with its parameters but the
     *     weight
     * @param weight thousandths: 1000 is the best, 0 not acceptable
     */
    public record Range(MediaType type, int weight) {

        /** Whether a media type falls under it: its own parameters must be the same, others do not count. */
        public boolean includes(MediaType candidate) {
            boolean anyType = type.type().equals("*");
            boolean anySubtype = type.subtype().equals("*");
            return (anyType || type.type().equals(candidate.type()))
                    && (anySubtype || type.subtype().equals(candidate.subtype()))
                    && type.parameters().entrySet().stream()
                            .allMatch(own -> own.getValue().equalsIgnoreCase(candidate.parameter(own.getKey())));
        }

        /** The more is named, the more it counts. */
        private int precision() {
            return type.type().equals("*")
                    ? 0
                    : type.subtype().equals("*") ? 1 : 2 + type.parameters().size();
        }
    }

    /** A list of its own. */
    public Accept {
        ranges = List.copyOf(ranges);
    }

    /**
     * Reads a value, its lines joined by commas; an empty one accepts nothing.
     *
     * @throws dev.sansio.http.MalformedFieldException if it is none
     */
    public static Accept parse(String value) {
        FieldReader in = new FieldReader(value);
        List<Range> ranges = new ArrayList<>();
        while (in.nextElement()) {
            String type = in.token();
            in.expect('/');
            String subtype = in.token();
            if (type.equals("*") && !subtype.equals("*")) {
                throw in.malformed("an asterisk behind an asterisk");
            }
            Map<String, String> parameters = new LinkedHashMap<>(in.parameters());
            int weight = Weight.of(parameters);
            parameters.remove("q");
            ranges.add(new Range(new MediaType(type, subtype, parameters), weight));
        }
        return new Accept(ranges);
    }

    /** Thousandths: 1000 is the best, 0 not acceptable. The range that names most counts. */
    public int weight(MediaType type) {
        Range closest = null;
        for (Range range : ranges) {
            if (range.includes(type) && (closest == null || range.precision() > closest.precision())) {
                closest = range;
            }
        }
        return closest == null ? 0 : closest.weight();
    }

    /** The media type that the client likes best, the first of equals; null if none is acceptable: 406, or any. */
    public @Nullable MediaType best(List<MediaType> available) {
        return Best.of(available, this::weight);
    }
}
