package dev.sansio.lsp.jsonrpc;

import dev.sansio.lsp.base.BaseLimits;
import dev.sansio.lsp.base.Resynchronisation;
import java.time.Duration;

/**
 * How a conversation is led.
 *
 * @param conventions the words for what JSON-RPC does not have
 * @param base the bounds of frames
 * @param limits the bounds of messages and requests
 * @param resynchronisation what is done about frames that are damaged
 * @param timeout after how long an answer is no longer awaited, unless the request says otherwise; zero for no limit
 */
public record JsonRpcConfig(
        Conventions conventions,
        BaseLimits base,
        JsonRpcLimits limits,
        Resynchronisation resynchronisation,
        Duration timeout) {

    /** JSON-RPC alone, with the limits of the specification, without limits of time. */
    public static final JsonRpcConfig DEFAULTS = new JsonRpcConfig(
            Conventions.NONE, BaseLimits.DEFAULTS, JsonRpcLimits.DEFAULTS, Resynchronisation.SKIP, Duration.ZERO);

    /** This config with other {@link #conventions}. */
    public JsonRpcConfig withConventions(Conventions conventions) {
        return new JsonRpcConfig(conventions, base, limits, resynchronisation, timeout);
    }

    /** This config with other {@link #base} limits. */
    public JsonRpcConfig withBase(BaseLimits base) {
        return new JsonRpcConfig(conventions, base, limits, resynchronisation, timeout);
    }

    /** This config with other {@link #limits}. */
    public JsonRpcConfig withLimits(JsonRpcLimits limits) {
        return new JsonRpcConfig(conventions, base, limits, resynchronisation, timeout);
    }

    /** This config with another {@link #resynchronisation}. */
    public JsonRpcConfig withResynchronisation(Resynchronisation resynchronisation) {
        return new JsonRpcConfig(conventions, base, limits, resynchronisation, timeout);
    }

    /** This config with another {@link #timeout}. */
    public JsonRpcConfig withTimeout(Duration timeout) {
        return new JsonRpcConfig(conventions, base, limits, resynchronisation, timeout);
    }
}
