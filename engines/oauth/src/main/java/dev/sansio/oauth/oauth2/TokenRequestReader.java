package dev.sansio.oauth.oauth2;

import dev.sansio.oauth.form.Parameters;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@link TokenRequest}. Parameters that the grant does not have are passed over (RFC 6749 3.2). */
final class TokenRequestReader {

    private static final Set<String> NOT_OF_THE_GRANT = Set.of(
            Names.GRANT_TYPE,
            Names.CLIENT_ID,
            Names.CLIENT_SECRET,
            Names.CLIENT_ASSERTION,
            Names.CLIENT_ASSERTION_TYPE);

    private TokenRequestReader() {}

    static TokenRequest read(Parameters in) {
        String type = in.required(Names.GRANT_TYPE);
        return switch (type) {
            case GrantTypes.AUTHORIZATION_CODE ->
                new TokenRequest.AuthorizationCode(
                        Read.secret(in, Names.CODE),
                        in.nonEmpty(Names.REDIRECT_URI),
                        Read.verifier(in),
                        Read.resources(in));
            case GrantTypes.REFRESH_TOKEN ->
                new TokenRequest.RefreshToken(Read.secret(in, Names.REFRESH_TOKEN), Read.scope(in), Read.resources(in));
            case GrantTypes.CLIENT_CREDENTIALS ->
                new TokenRequest.ClientCredentials(Read.scope(in), Read.resources(in));
            case GrantTypes.PASSWORD ->
                new TokenRequest.Password(in.required(Names.USERNAME), Read.secret(in, Names.PASSWORD), Read.scope(in));
            case GrantTypes.DEVICE_CODE -> new TokenRequest.DeviceCode(Read.secret(in, Names.DEVICE_CODE));
            case GrantTypes.JWT_BEARER -> new TokenRequest.JwtBearer(Read.secret(in, Names.ASSERTION), Read.scope(in));
            case GrantTypes.SAML_BEARER ->
                new TokenRequest.SamlBearer(Read.secret(in, Names.ASSERTION), Read.scope(in));
            case GrantTypes.TOKEN_EXCHANGE -> exchange(in);
            default -> new TokenRequest.Extension(type, in.where(name -> !NOT_OF_THE_GRANT.contains(name)));
        };
    }

    private static TokenRequest exchange(Parameters in) {
        return new TokenRequest.TokenExchange(
                new TokenRequest.TypedToken(
                        Read.secret(in, Names.SUBJECT_TOKEN), in.required(Names.SUBJECT_TOKEN_TYPE)),
                actor(in),
                in.nonEmpty(Names.REQUESTED_TOKEN_TYPE),
                Read.resources(in),
                in.all(Names.AUDIENCE),
                Read.scope(in));
    }

    /** The type comes with the token, and never without (RFC 8693 2.1). */
    private static TokenRequest.@Nullable TypedToken actor(Parameters in) {
        if (in.nonEmpty(Names.ACTOR_TOKEN) == null && in.nonEmpty(Names.ACTOR_TOKEN_TYPE) == null) {
            return null;
        }
        return new TokenRequest.TypedToken(Read.secret(in, Names.ACTOR_TOKEN), in.required(Names.ACTOR_TOKEN_TYPE));
    }
}
