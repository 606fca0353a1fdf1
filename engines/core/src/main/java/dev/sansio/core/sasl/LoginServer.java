package dev.sansio.core.sasl;

import org.jspecify.annotations.Nullable;

/** The server's side of LOGIN; an initial response, which many clients send, is taken as the name. */
final class LoginServer extends PasswordServer {

    private @Nullable String user;

    LoginServer(SaslLimits limits) {
        super(SaslMechanism.LOGIN, limits);
    }

    @Override
    SaslStep begin() {
        return new SaslStep.Challenge(Utf8.encode("Username:"));
    }

    @Override
    SaslStep received(byte[] response) {
        String text = Utf8.decode(response, "message");
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw new SaslException(SaslException.GARBLED, "name or password is empty or has a NUL");
        }
        if (user == null) {
            user = text;
            return new SaslStep.Challenge(Utf8.encode("Password:"));
        }
        return check(null, user, text);
    }
}
