package dev.sansio.matrix.model;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** {@code Protocol}. Generated from the specification; see {@code src/generator}. */
public record Protocol(
        List<String> userFields,
        List<String> locationFields,
        String icon,
        Map<String, FieldType> fieldTypes,
        List<Instance> instances,
        Others others) {

    /** How it is read and written. */
    public static final Codec<Protocol> CODEC = Codec.object(Protocol::read, Protocol::write);

    /** With what must be there alone. */
    public static Protocol of(
            List<String> userFields,
            List<String> locationFields,
            String icon,
            Map<String, FieldType> fieldTypes,
            List<Instance> instances) {
        return new Protocol(userFields, locationFields, icon, fieldTypes, instances, Others.NONE);
    }

    private static Protocol read(Reading in) {
        return new Protocol(
                in.required("user_fields", Codec.list(Codec.TEXT)),
                in.required("location_fields", Codec.list(Codec.TEXT)),
                in.required("icon", Codec.TEXT),
                in.required("field_types", Codec.map(FieldType.CODEC)),
                in.required("instances", Codec.list(Instance.CODEC)),
                in.others());
    }

    private void write(Writing out) {
        out.put("user_fields", Codec.list(Codec.TEXT), userFields);
        out.put("location_fields", Codec.list(Codec.TEXT), locationFields);
        out.put("icon", Codec.TEXT, icon);
        out.put("field_types", Codec.map(FieldType.CODEC), fieldTypes);
        out.put("instances", Codec.list(Instance.CODEC), instances);
        out.others(others);
    }

    /** The same with another {@code others}. */
    public Protocol withOthers(Others others) {
        return new Protocol(userFields, locationFields, icon, fieldTypes, instances, others);
    }

    /** Part of {@link Protocol}. */
    public record FieldType(String regexp, String placeholder, Others others) {

        /** How it is read and written. */
        public static final Codec<FieldType> CODEC = Codec.object(FieldType::read, FieldType::write);

        /** With what must be there alone. */
        public static FieldType of(String regexp, String placeholder) {
            return new FieldType(regexp, placeholder, Others.NONE);
        }

        private static FieldType read(Reading in) {
            return new FieldType(
                    in.required("regexp", Codec.TEXT), in.required("placeholder", Codec.TEXT), in.others());
        }

        private void write(Writing out) {
            out.put("regexp", Codec.TEXT, regexp);
            out.put("placeholder", Codec.TEXT, placeholder);
            out.others(others);
        }
    }

    /** Part of {@link Protocol}. */
    public record Instance(
            String desc,
            @Nullable String icon,
            ObjectNode fields,
            String networkId,
            @Nullable String instanceId,
            Others others) {

        /** How it is read and written. */
        public static final Codec<Instance> CODEC = Codec.object(Instance::read, Instance::write);

        /** With what must be there alone. */
        public static Instance of(String desc, ObjectNode fields, String networkId) {
            return new Instance(desc, null, fields, networkId, null, Others.NONE);
        }

        private static Instance read(Reading in) {
            return new Instance(
                    in.required("desc", Codec.TEXT),
                    in.optional("icon", Codec.TEXT),
                    in.required("fields", Codec.JSON),
                    in.required("network_id", Codec.TEXT),
                    in.optional("instance_id", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("desc", Codec.TEXT, desc);
            out.put("icon", Codec.TEXT, icon);
            out.put("fields", Codec.JSON, fields);
            out.put("network_id", Codec.TEXT, networkId);
            out.put("instance_id", Codec.TEXT, instanceId);
            out.others(others);
        }
    }
}
