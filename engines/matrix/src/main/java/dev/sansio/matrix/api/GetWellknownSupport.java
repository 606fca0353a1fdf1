package dev.sansio.matrix.api;

import dev.sansio.matrix.json.Codec;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.json.Reading;
import dev.sansio.matrix.json.Writing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code GET /.well-known/matrix/support}. Generated from the specification; see {@code src/generator}. */
public record GetWellknownSupport() implements Call<GetWellknownSupport.Result> {

    /** The operation. */
    public static final Operation<Result> OPERATION = new Operation<>(
            "getWellknownSupport",
            "GET",
            "/.well-known/matrix/support",
            Set.of(),
            Versions.of("1.10"),
            GetWellknownSupport::read,
            Result.CODEC);

    private static GetWellknownSupport read(CallReading in) {
        return new GetWellknownSupport();
    }

    @Override
    public Operation<Result> operation() {
        return OPERATION;
    }

    @Override
    public void write(CallWriting out) {}

    /** What is answered. */
    public record Result(
            @Nullable List<Contact> contacts, @Nullable String supportPage, Others others) {

        /** How it is read and written. */
        public static final Codec<Result> CODEC = Codec.object(Result::read, Result::write);

        /** With what must be there alone. */
        public static Result of() {
            return new Result(null, null, Others.NONE);
        }

        private static Result read(Reading in) {
            return new Result(
                    in.optional("contacts", Codec.list(Contact.CODEC)),
                    in.optional("support_page", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("contacts", Codec.list(Contact.CODEC), contacts);
            out.put("support_page", Codec.TEXT, supportPage);
            out.others(others);
        }
    }

    /** Part of {@link GetWellknownSupport}. */
    public record Contact(
            @Nullable String matrixId, @Nullable String emailAddress, String role, Others others) {

        /** How it is read and written. */
        public static final Codec<Contact> CODEC = Codec.object(Contact::read, Contact::write);

        /** With what must be there alone. */
        public static Contact of(String role) {
            return new Contact(null, null, role, Others.NONE);
        }

        private static Contact read(Reading in) {
            return new Contact(
                    in.optional("matrix_id", Codec.TEXT),
                    in.optional("email_address", Codec.TEXT),
                    in.required("role", Codec.TEXT),
                    in.others());
        }

        private void write(Writing out) {
            out.put("matrix_id", Codec.TEXT, matrixId);
            out.put("email_address", Codec.TEXT, emailAddress);
            out.put("role", Codec.TEXT, role);
            out.others(others);
        }
    }
}
