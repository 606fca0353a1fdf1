package dev.sansio.core.sasl;

import dev.sansio.core.Secret;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's side of OAUTHBEARER (RFC 7628 section 3) and XOAUTH2. */
final class TokenServer extends ServerExchange {

    private final boolean gs2;
    private final TokenError error;

    private TokenServer(SaslMechanism mechanism, TokenError error, SaslLimits limits) {
        super(mechanism, limits);
        this.gs2 = mechanism == SaslMechanism.OAUTHBEARER;
        this.error = error;
    }

    static TokenServer oauthBearer(TokenError error, SaslLimits limits) {
        return new TokenServer(SaslMechanism.OAUTHBEARER, error, limits);
    }

    static TokenServer xoauth2(TokenError error, SaslLimits limits) {
        return new TokenServer(SaslMechanism.XOAUTH2, error, limits);
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(new byte[0]);
    }

    @Override
    SaslStep received(byte[] response) {
        String message = Utf8.decode(response, "message");
        String user = null;
        String pairs = message;
        if (gs2) {
            Gs2Header header = Gs2Header.parse(message);
            if (header.flag() == 'p') {
                return new SaslStep.Failed(SaslFailure.CHANNEL_BINDING, "OAUTHBEARER does not bind channels");
            }
            user = header.authorizationId();
            pairs = message.split(",", 3)[2];
            if (!pairs.startsWith("\1")) {
                throw new SaslException(SaslException.GARBLED, "no key/value pairs");
            }
            pairs = pairs.substring(1);
        }
        Map<String, String> values = values(pairs);
        return check(gs2 ? user : required(values, "user"), values);
    }

    private SaslStep check(@Nullable String user, Map<String, String> values) {
        String authorization = required(values, "auth");
        // Section 4.3: a client without a token asks where to get one.
        if (authorization.isEmpty()) {
            return refused(error);
        }
        if (!authorization.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
            throw new SaslException(SaslException.GARBLED, "not a bearer token");
        }
        String token = authorization.substring("bearer ".length());
        if (token.isEmpty() || !token.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new SaslException(SaslException.GARBLED, "token is empty or not printable ASCII");
        }
        return new SaslStep.CheckToken(user, Secret.of(token), values.get("host"), port(values.get("port")));
    }

    @Override
    SaslStep answered(SaslStep.Question question, SaslAnswer answer) {
        if (answer instanceof SaslAnswer.Rejected) {
            return refused(error);
        }
        if (answer instanceof SaslAnswer.TokenRejected) {
            return refused(((SaslAnswer.TokenRejected) answer).error());
        }
        if (answer instanceof SaslAnswer.Accepted) {
            String wanted = ((SaslStep.CheckToken) question).user();
            String owner = ((SaslAnswer.Accepted) answer).authenticationId();
            if (owner == null && wanted == null) {
                throw new IllegalArgumentException("the client named nobody: the answer must name the token's owner");
            }
            return owner == null ? authenticated(String.valueOf(wanted), null) : authenticated(owner, wanted);
        }
        throw unfit(question, answer);
    }

    @Override
    SaslStep notAuthorized(SaslStep.Failed failed) {
        return failAfter(Utf8.encode(error.toJson()), failed);
    }

    private SaslStep refused(TokenError why) {
        return failAfter(Utf8.encode(why.toJson()), notAuthenticated());
    }

    /** {@code *kvpair kvsep}, where each pair ends with a separator: the end is two of them. */
    private static Map<String, String> values(String pairs) {
        if (!pairs.endsWith("\1\1")) {
            throw new SaslException(SaslException.GARBLED, "key/value pairs without an end");
        }
        Map<String, String> values = new HashMap<>();
        for (String pair : pairs.substring(0, pairs.length() - 2).split("\1", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 1 ? "" : pair.substring(0, equals);
            String value = pair.substring(equals + 1);
            if (!key.matches("[A-Za-z]+") || !value.chars().allMatch(TokenServer::isValueCharacter)) {
                throw new SaslException(SaslException.GARBLED, "not a key/value pair");
            }
            if (values.put(key, value) != null) {
                throw new SaslException(SaslException.GARBLED, "key twice");
            }
        }
        return values;
    }

    /** {@code VCHAR / SP / HTAB / CR / LF}, and letters beyond ASCII for the names of XOAUTH2. */
    private static boolean isValueCharacter(int c) {
        return (c >= ' ' && c != 0x7F) || c == '\t' || c == '\r' || c == '\n';
    }

    private static String required(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null || (value.isEmpty() && !key.equals("auth"))) {
            throw new SaslException(SaslException.GARBLED, key + " is missing");
        }
        return value;
    }

    private static int port(@Nullable String port) {
        if (port == null) {
            return 0;
        }
        int number = port.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(port) : 0;
        if (number < 1 || number > 65_535) {
            throw new SaslException(SaslException.GARBLED, "port is not a port");
        }
        return number;
    }
}
