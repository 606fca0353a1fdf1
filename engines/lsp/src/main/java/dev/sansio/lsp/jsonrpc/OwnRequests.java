package dev.sansio.lsp.jsonrpc;

import dev.sansio.core.Engine;
import dev.sansio.core.Limit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The requests that the peer has not answered yet, and those whose answer nobody awaits any more. */
final class OwnRequests {

    private final Limit abandonable;
    /** When the answer to each is no longer awaited. */
    private final Map<RpcId, Due> open = new LinkedHashMap<>();

    private final PriorityQueue<Due> due = new PriorityQueue<>();
    private final Set<RpcId> abandoned = new LinkedHashSet<>();
    private long serial;

    /** A deadline; among equals the first request is the first. */
    private record Due(long deadline, long serial, RpcId id) implements Comparable<Due> {

        @Override
        public int compareTo(Due other) {
            int order = Long.compare(deadline, other.deadline);
            return order != 0 ? order : Long.compare(serial, other.serial);
        }
    }

    OwnRequests(Limit abandonable) {
        this.abandonable = abandonable;
    }

    int size() {
        return open.size();
    }

    boolean isOpen(RpcId id) {
        return open.containsKey(id);
    }

    void open(RpcId id, long deadline) {
        Due entry = new Due(deadline, serial++, id);
        abandoned.remove(id);
        open.put(id, entry);
        if (deadline != Engine.NEVER) {
            due.add(entry);
        }
    }

    /** Whether it was open. */
    boolean close(RpcId id) {
        Due entry = open.remove(id);
        if (entry == null) {
            return false;
        }
        if (entry.deadline() != Engine.NEVER) {
            forget();
        }
        return true;
    }

    /** Deadlines of requests that were answered are dropped once they are the most, so that each costs its share. */
    private void forget() {
        if (due.size() > 16 && due.size() > 2 * open.size()) {
            due.removeIf(entry -> !entry.equals(open.get(entry.id())));
        }
        while (!due.isEmpty() && !due.element().equals(open.get(due.element().id()))) {
            due.remove();
        }
    }

    /** Whether this is the late answer to a request that was given up; it is told once. */
    boolean late(RpcId id) {
        return abandoned.remove(id);
    }

    /** Gives up the next request whose time is over, or returns null. */
    @Nullable
    RpcId expire(long now) {
        Due next = due.peek();
        if (next == null || next.deadline() > now) {
            return null;
        }
        due.remove();
        open.remove(next.id());
        forget();
        if (abandonable.value() > 0) {
            if (abandoned.size() >= abandonable.value()) {
                Iterator<RpcId> eldest = abandoned.iterator();
                eldest.next();
                eldest.remove();
            }
            abandoned.add(next.id());
        }
        return next.id();
    }

    long deadline() {
        Due next = due.peek();
        return next == null ? Engine.NEVER : next.deadline();
    }

    /** Closes all. */
    List<RpcId> drain() {
        List<RpcId> all = new ArrayList<>(open.keySet());
        open.clear();
        due.clear();
        return all;
    }
}
