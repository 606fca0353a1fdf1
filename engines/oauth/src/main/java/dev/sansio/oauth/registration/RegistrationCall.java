package dev.sansio.oauth.registration;

import dev.sansio.core.Secret;
import dev.sansio.http.HttpFields;
import dev.sansio.http.HttpNames;
import dev.sansio.http.RequestHead;
import dev.sansio.oauth.json.Document;
import dev.sansio.oauth.json.DocumentException;
import dev.sansio.oauth.json.JsonContent;
import dev.sansio.oauth.oauth2.OAuth2Error;
import dev.sansio.oauth.oauth2.OAuth2Exception;
import dev.sansio.oauth.oauth2.response.TokenType;
import dev.sansio.oauth.resource.ShownToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a client asks the endpoint for registration, or its own configuration endpoint, to do. */
public sealed interface RegistrationCall {

    /** The token that is shown; null where anybody may register. */
    @Nullable
    Secret token();

    /** The method of HTTP. */
    String method();

    /** The content; empty where there is none. */
    byte[] toContent();

    /**
     * To register (RFC 7591 3.1).
     *
     * @param token the initial access token, if the provider wants one
     */
    record Register(ClientMetadata metadata, @Nullable Secret token) implements RegistrationCall {

        @Override
        public String method() {
            return "POST";
        }

        @Override
        public byte[] toContent() {
            return metadata.members().toBytes();
        }
    }

    /** To tell what is registered (RFC 7592 2.1). */
    record Show(Secret token) implements RegistrationCall {

        @Override
        public String method() {
            return "GET";
        }

        @Override
        public byte[] toContent() {
            return new byte[0];
        }
    }

    /**
     * To replace what is registered (RFC 7592 2.2).
     *
     * @param clientId the same as before
     * @param clientSecret the same as before, or null
     * @param metadata all of it: what is left out is deleted
     */
    record Update(String clientId, @Nullable Secret clientSecret, ClientMetadata metadata, Secret token)
            implements RegistrationCall {

        @Override
        public String method() {
            return "PUT";
        }

        @Override
        public byte[] toContent() {
            return Document.builder()
                    .text(RegistrationResponse.CLIENT_ID, clientId)
                    .secret(RegistrationResponse.CLIENT_SECRET, clientSecret)
                    .all(metadata.members())
                    .build()
                    .toBytes();
        }
    }

    /** To forget the client (RFC 7592 2.3). */
    record Delete(Secret token) implements RegistrationCall {

        @Override
        public String method() {
            return "DELETE";
        }

        @Override
        public byte[] toContent() {
            return new byte[0];
        }
    }

    /** The head of the request. */
    default RequestHead toHead(String scheme, String authority, String path) {
        HttpFields.Builder fields = HttpFields.builder().add(HttpNames.ACCEPT, JsonContent.CONTENT_TYPE);
        Secret shown = token();
        if (shown != null) {
            fields.add(new ShownToken(TokenType.BEARER, shown).toField());
        }
        if (this instanceof Register || this instanceof Update) {
            fields.add(HttpNames.CONTENT_TYPE, JsonContent.CONTENT_TYPE);
        }
        return new RequestHead(method(), scheme, authority, path, null, fields.build());
    }

    /**
     * Reads a request. Which of the two endpoints it came to is for the caller: {@link Register} belongs to the one, all others to
     * the other.
     *
     * @throws OAuth2Exception with {@code invalid_client_metadata} if the content is malformed, with {@code invalid_token} if there is
     *     no token where there must be one, with {@code invalid_request} if the method is another
     */
    static RegistrationCall parse(RequestHead head, byte[] content) {
        ShownToken shown = ShownToken.of(head.fields());
        Secret token = shown == null ? null : shown.token();
        try {
            return switch (head.method()) {
                case "POST" -> new Register(new ClientMetadata(JsonContent.read(head.fields(), content)), token);
                case "GET" -> new Show(required(token));
                case "PUT" -> update(JsonContent.read(head.fields(), content), required(token));
                case "DELETE" -> new Delete(required(token));
                default ->
                    throw ClientMetadata.refused(OAuth2Error.INVALID_REQUEST, "expected GET, POST, PUT or DELETE");
            };
        } catch (DocumentException wrong) {
            throw ClientMetadata.refused(OAuth2Error.INVALID_CLIENT_METADATA, String.valueOf(wrong.getMessage()));
        }
    }

    private static Secret required(@Nullable Secret token) {
        if (token == null) {
            throw ClientMetadata.refused(OAuth2Error.INVALID_TOKEN, "the registration access token is missing");
        }
        return token;
    }

    /** What only the provider sets is not in an update (RFC 7592 2.2). */
    private static Update update(Document in, Secret token) {
        if (RegistrationResponse.OF_THE_PROVIDER.stream().anyMatch(in::has)) {
            throw ClientMetadata.refused(OAuth2Error.INVALID_CLIENT_METADATA, "a member is set by the provider only");
        }
        return new Update(
                in.requiredText(RegistrationResponse.CLIENT_ID),
                in.secret(RegistrationResponse.CLIENT_SECRET),
                new ClientMetadata(
                        in.without(Set.of(RegistrationResponse.CLIENT_ID, RegistrationResponse.CLIENT_SECRET))),
                token);
    }
}
