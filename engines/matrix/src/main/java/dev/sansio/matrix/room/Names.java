package dev.sansio.matrix.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Names for people and rooms (client-server API, "Calculating the display name for a user", "... for a room"). */
final class Names {

    private static final int MOST = 5;

    private Names() {}

    /** A name that two share is told apart by the user's identifier, so that nobody can pass for another. */
    static String of(String userId, Map<String, Member> members, Map<String, Integer> inUse) {
        Member member = members.get(userId);
        if (member == null) {
            return userId;
        }
        String name = member.displayName();
        if (name == null) {
            return userId;
        }
        int sharing = inUse.getOrDefault(name, 0) - (member.isPresent() ? 1 : 0);
        return sharing > 0 || name.startsWith("@") ? name + " (" + userId + ")" : name;
    }

    static String of(Room room) {
        String name = room.state().text("m.room.name", "name");
        if (name != null && !name.isEmpty()) {
            return name;
        }
        String alias = room.state().text("m.room.canonical_alias", "alias");
        if (alias != null && !alias.isEmpty()) {
            return alias;
        }
        return ofMembers(room);
    }

    private static String ofMembers(Room room) {
        Map<String, Member> members = room.state().members();
        Map<String, Integer> inUse = room.state().namesInUse();
        List<String> heroes = room.heroes();
        long people = room.joined() + room.invited();
        List<String> names = new ArrayList<>();
        heroes.stream().limit(MOST).forEach(hero -> names.add(of(hero, members, inUse)));
        long others = Math.max(0, people - 1 - names.size());
        if (people > 1) {
            return listed(names, others);
        }
        return names.isEmpty() ? "Empty Room" : "Empty Room (was " + listed(names, others) + ")";
    }

    private static String listed(List<String> names, long others) {
        List<String> all = new ArrayList<>(names);
        if (others > 0) {
            all.add(others == 1 ? "1 other" : others + " others");
        }
        int last = all.size() - 1;
        if (last <= 0) {
            return all.isEmpty() ? "Empty Room" : all.get(0);
        }
        String before = String.join(", ", all.subList(0, last));
        return before + (last == 1 ? " and " : ", and ") + all.get(last);
    }
}
