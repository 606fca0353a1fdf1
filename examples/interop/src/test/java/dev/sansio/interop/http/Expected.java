package dev.sansio.interop.http;

import dev.sansio.http.structured.BareItem;
import dev.sansio.http.structured.BooleanValue;
import dev.sansio.http.structured.ByteSequence;
import dev.sansio.http.structured.DateValue;
import dev.sansio.http.structured.DecimalValue;
import dev.sansio.http.structured.Dictionary;
import dev.sansio.http.structured.DisplayString;
import dev.sansio.http.structured.InnerList;
import dev.sansio.http.structured.IntegerValue;
import dev.sansio.http.structured.Item;
import dev.sansio.http.structured.Member;
import dev.sansio.http.structured.Parameters;
import dev.sansio.http.structured.StringValue;
import dev.sansio.http.structured.StructuredList;
import dev.sansio.http.structured.Token;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The values of the vectors, which JSON alone cannot say, as ours. */
final class Expected {

    private Expected() {}

    static Object value(String type, JsonNode json) {
        return switch (type) {
            case "item" -> item(json);
            case "list" ->
                new StructuredList(json.valueStream().map(Expected::member).toList());
            default -> dictionary(json);
        };
    }

    private static Dictionary dictionary(JsonNode json) {
        Map<String, Member> members = new LinkedHashMap<>();
        json.valueStream().forEach(pair -> members.put(pair.get(0).asString(), member(pair.get(1))));
        return new Dictionary(members);
    }

    private static Member member(JsonNode json) {
        return json.get(0).isArray()
                ? new InnerList(json.get(0).valueStream().map(Expected::item).toList(), parameters(json.get(1)))
                : item(json);
    }

    private static Item item(JsonNode json) {
        return new Item(bare(json.get(0)), parameters(json.get(1)));
    }

    private static Parameters parameters(JsonNode json) {
        Map<String, BareItem> values = new LinkedHashMap<>();
        json.valueStream().forEach(pair -> values.put(pair.get(0).asString(), bare(pair.get(1))));
        return new Parameters(values);
    }

    private static BareItem bare(JsonNode json) {
        if (json.isIntegralNumber()) {
            return new IntegerValue(json.decimalValue().longValueExact());
        } else if (json.isNumber()) {
            return decimal(json.decimalValue());
        } else if (json.isBoolean()) {
            return new BooleanValue(json.asBoolean());
        } else if (json.isString()) {
            return new StringValue(json.asString());
        }
        JsonNode value = json.get("value");
        return switch (json.get("__type").asString()) {
            case "token" -> new Token(value.asString());
            case "binary" -> new ByteSequence(base32(value.asString()));
            case "date" -> new DateValue(value.asLong());
            case "displaystring" -> new DisplayString(value.asString());
            default -> throw new IllegalStateException("an unknown type: " + json);
        };
    }

    private static DecimalValue decimal(BigDecimal value) {
        return new DecimalValue(
                value.movePointRight(3).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static byte[] base32(String text) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        int bits = 0;
        int count = 0;
        for (char c : text.replace("=", "").toCharArray()) {
            bits = bits << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            count += 5;
            if (count >= 8) {
                count -= 8;
                octets.write(bits >> count);
                bits &= (1 << count) - 1;
            }
        }
        return octets.toByteArray();
    }
}
