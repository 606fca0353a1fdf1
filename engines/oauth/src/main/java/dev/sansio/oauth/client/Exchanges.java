package dev.sansio.oauth.client;

import dev.sansio.core.CommandRejectedException;
import dev.sansio.http.HttpCommand;
import dev.sansio.http.HttpError;
import dev.sansio.http.HttpEvent;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The exchanges of the application, found by its number and by that of the carrier. These are the same unless a request was sent again:
 * only then is an exchange remembered beyond its end, until its credit is back.
 */
final class Exchanges {

    private final Map<Long, Exchange> byNumber = new LinkedHashMap<>();
    private final Map<Long, Exchange> byBelow = new HashMap<>();
    private long highest = -1;
    private long highestBelow = -1;

    void requireFree(long number, boolean taken) {
        if (number < 0 || taken || byNumber.containsKey(number) || byBelow.containsKey(number)) {
            throw new CommandRejectedException("the number " + number + " is in use, or negative");
        }
    }

    /** A number was in use, if only for a moment. */
    void know(long number) {
        highest = Math.max(highest, number);
    }

    void add(Exchange exchange) {
        know(exchange.number);
        byNumber.put(exchange.number, exchange);
    }

    @Nullable
    Exchange find(long number) {
        return byNumber.get(number);
    }

    @Nullable
    Exchange below(long number) {
        return byBelow.get(number);
    }

    void sent(Exchange exchange, long below) {
        exchange.below = below;
        byBelow.put(below, exchange);
        highestBelow = Math.max(highestBelow, below);
    }

    /** What was sent is over, without that anybody saw an answer. */
    void unsent(Exchange exchange) {
        byBelow.remove(exchange.below);
        exchange.unsend();
    }

    /** Takes note of what goes up. */
    void seen(Exchange exchange, HttpEvent event) {
        if (event instanceof HttpEvent.DataReceived data && exchange.below != exchange.number) {
            exchange.owed += data.credit();
        } else if (event instanceof HttpEvent.TunnelOpened) {
            exchange.tunnel = true;
            exchange.requestEnded = false;
        } else if (event instanceof HttpEvent.SendingStopped) {
            exchange.requestEnded = true;
        } else if (event instanceof HttpEvent.ExchangeFailed) {
            exchange.requestEnded = true;
            exchange.owed = 0;
        }
        exchange.responseEnded |= Renumbered.ends(event);
    }

    /** Credit is given back; as the carrier would, it rejects more than there is, where only we know how much that is. */
    void consumed(Exchange exchange, int credit) {
        if (!exchange.isSent() ? credit > 0 : exchange.below != exchange.number && credit > exchange.owed) {
            throw new CommandRejectedException("more credit than was received");
        }
        exchange.owed -= exchange.below == exchange.number ? 0 : credit;
    }

    void removeIfOver(Exchange exchange) {
        if (exchange.isOver() && exchange.owed == 0) {
            remove(exchange);
        }
    }

    void remove(Exchange exchange) {
        byNumber.remove(exchange.number);
        byBelow.remove(exchange.below);
    }

    /** A command for an exchange that has ended: for the carrier, if it knows the number; rejected if there never was one. */
    void ended(HttpCommand command, Consumer<HttpCommand> carrier) {
        long number = command.exchange();
        if (number > highest && number > highestBelow) {
            throw new CommandRejectedException("no exchange has had the number " + number);
        }
        if (number <= highestBelow) {
            carrier.accept(command);
        }
    }

    /** Whatever is on its way, and of which the carrier has not said so, ends. */
    void lost(Consumer<HttpEvent> told) {
        HttpError error = HttpError.of(HttpError.Code.TRUNCATED, "the carrier is gone");
        for (Exchange each : byNumber.values()) {
            if (each.isSent() && !each.responseEnded) {
                told.accept(new HttpEvent.ExchangeFailed(each.number, error, HttpEvent.By.CONNECTION));
            }
        }
        byNumber.clear();
        byBelow.clear();
    }
}
