package dev.sansio.core.sasl;

import dev.sansio.core.Secret;

/**
 * The client's side of LOGIN: the name, then the password. The prompts differ from server to server ({@code Username:},
 * {@code User Name} with a NUL, translations), so only their order counts.
 */
final class LoginClient extends ClientExchange {

    private final String user;
    private final Secret password;

    LoginClient(String user, Secret password, SaslLimits limits) {
        super(SaslMechanism.LOGIN, limits);
        this.user = Utf8.carriable(user, "user");
        this.password = password;
    }

    @Override
    public boolean sendsInitialResponse() {
        return false;
    }

    @Override
    byte[] step(int number, byte[] challenge) {
        switch (number) {
            case 0:
                return Utf8.encode(user);
            case 1:
                complete();
                return password.reveal();
            default:
                throw unexpected();
        }
    }
}
