package dev.sansio.matrix.homeserver;

import dev.sansio.core.Secret;
import dev.sansio.matrix.api.CheckUsernameAvailability;
import dev.sansio.matrix.api.GetLoginFlows;
import dev.sansio.matrix.api.GetTokenOwner;
import dev.sansio.matrix.api.Login;
import dev.sansio.matrix.api.Logout;
import dev.sansio.matrix.api.LogoutAll;
import dev.sansio.matrix.api.Refresh;
import dev.sansio.matrix.api.Register;
import dev.sansio.matrix.json.Others;
import dev.sansio.matrix.model.AuthenticationData;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Registration, login, and the tokens that they give. */
final class Entrance implements Area {

    private final HomeserverState state;

    Entrance(HomeserverState state) {
        this.state = state;
    }

    @Override
    public @Nullable Reply handle(Request request) {
        if (request.call() instanceof GetLoginFlows) {
            GetLoginFlows.LoginFlow password = GetLoginFlows.LoginFlow.of("m.login.password");
            return Reply.of(GetLoginFlows.OPERATION, new GetLoginFlows.Result(List.of(password), Others.NONE));
        }
        if (request.call() instanceof Login login) {
            return login(login, request.now());
        }
        if (request.call() instanceof Register register) {
            return register(register, request.now());
        }
        if (request.call() instanceof CheckUsernameAvailability check) {
            checkName(check.username());
            return Reply.of(
                    CheckUsernameAvailability.OPERATION, new CheckUsernameAvailability.Result(true, Others.NONE));
        }
        if (request.call() instanceof Refresh refresh) {
            return refresh(refresh, request.now());
        }
        if (request.call() instanceof GetTokenOwner) {
            Caller caller = request.caller();
            return Reply.of(
                    GetTokenOwner.OPERATION,
                    new GetTokenOwner.Result(caller.userId(), caller.deviceId(), null, Others.NONE));
        }
        if (request.call() instanceof Logout) {
            end(request.caller());
            return Reply.empty();
        }
        if (request.call() instanceof LogoutAll) {
            String userId = request.userId();
            Set.copyOf(state.account(userId).deviceNames.keySet()).forEach(device -> end(new Caller(userId, device)));
            return Reply.empty();
        }
        return null;
    }

    private Reply login(Login login, long now) {
        if (!login.type().equals("m.login.password")) {
            throw Refusal.of(400, "M_UNKNOWN", "the login type is not known");
        }
        JsonNode named =
                login.identifier() == null ? null : login.identifier().others().get("user");
        String name = named != null ? named.asString("") : login.user();
        Account account = name == null ? null : state.accounts.get(state.userId(name));
        Secret password = login.password();
        if (account == null || password == null || !account.password.equals(password)) {
            throw Refusal.forbidden("the name or the password is wrong");
        }
        Tokens tokens = admit(
                account,
                login.deviceId(),
                login.initialDeviceDisplayName(),
                Boolean.TRUE.equals(login.refreshToken()),
                now);
        return Reply.of(
                Login.OPERATION,
                new Login.Result(
                        account.userId,
                        tokens.access,
                        tokens.refresh,
                        tokens.millis,
                        null,
                        tokens.device,
                        null,
                        Others.NONE));
    }

    /** The dummy stage is enough (client-server API, "Dummy Auth"). */
    private Reply register(Register register, long now) {
        AuthenticationData auth = register.auth();
        if (auth == null || !"m.login.dummy".equals(auth.type())) {
            ObjectNode wanted = Reply.object();
            wanted.putArray("flows").addObject().putArray("stages").add("m.login.dummy");
            wanted.put("session", state.random(16));
            wanted.putObject("params");
            throw new Refusal(401, wanted);
        }
        String name = register.username() == null ? state.random(12).toLowerCase(Locale.ROOT) : register.username();
        checkName(name);
        Secret password = register.password() == null ? Secret.of(state.random(32)) : register.password();
        state.addUser(name, password);
        Account account = state.account(state.userId(name));
        if (Boolean.TRUE.equals(register.inhibitLogin())) {
            return Reply.of(
                    Register.OPERATION, new Register.Result(account.userId, null, null, null, null, null, Others.NONE));
        }
        Tokens tokens = admit(
                account,
                register.deviceId(),
                register.initialDeviceDisplayName(),
                Boolean.TRUE.equals(register.refreshToken()),
                now);
        return Reply.of(
                Register.OPERATION,
                new Register.Result(
                        account.userId,
                        tokens.access,
                        tokens.refresh,
                        tokens.millis,
                        null,
                        tokens.device,
                        Others.NONE));
    }

    private void checkName(String name) {
        if (!name.matches("[a-z0-9._=/+-]{1,200}")) {
            throw Refusal.of(400, "M_INVALID_USERNAME", "a name has small letters, digits and ._=/+-");
        }
        if (state.accounts.containsKey(state.userId(name))) {
            throw Refusal.of(400, "M_USER_IN_USE", "the name is taken");
        }
    }

    /** Tokens of a device that were there before are of no use any more. */
    private Tokens admit(Account account, @Nullable String wanted, @Nullable String name, boolean renewable, long now) {
        String device = wanted == null ? state.random(10) : wanted;
        Caller caller = new Caller(account.userId, device);
        revoke(caller);
        if (!account.deviceNames.containsKey(device)) {
            account.deviceNames.put(device, name);
        }
        return issue(caller, renewable, now);
    }

    private Tokens issue(Caller caller, boolean renewable, long now) {
        String access = state.random(32);
        long life = state.options.tokenLife().toNanos();
        state.tokens.put(access, new HomeserverState.Token(caller, renewable ? now + life : Long.MAX_VALUE));
        String refresh = renewable ? state.random(32) : null;
        if (refresh != null) {
            state.refreshTokens.put(refresh, caller);
        }
        return new Tokens(
                Secret.of(access),
                refresh == null ? null : Secret.of(refresh),
                renewable ? life / 1_000_000 : null,
                caller.deviceId());
    }

    /** The old token is good until the new one is used; here, until it expires. */
    private Reply refresh(Refresh refresh, long now) {
        Caller caller = state.refreshTokens.remove(refresh.refreshToken().revealText());
        if (caller == null) {
            throw Refusal.of(401, "M_UNKNOWN_TOKEN", "the refresh token is not known");
        }
        Tokens tokens = issue(caller, true, now);
        return Reply.of(
                Refresh.OPERATION, new Refresh.Result(tokens.access, tokens.refresh, tokens.millis, Others.NONE));
    }

    private void revoke(Caller caller) {
        state.tokens.values().removeIf(token -> token.caller().equals(caller));
        state.refreshTokens.values().removeIf(caller::equals);
    }

    private void end(Caller caller) {
        revoke(caller);
        state.account(caller.userId()).deviceNames.remove(caller.deviceId());
        state.account(caller.userId()).inbox.remove(caller.deviceId());
        state.keys.remove(caller);
        state.changed(caller.userId());
    }

    private record Tokens(
            Secret access,
            @Nullable Secret refresh,
            @Nullable Long millis,
            String device) {}
}
