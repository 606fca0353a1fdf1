package dev.sansio.http.structured;

import dev.sansio.http.MalformedFieldException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads lists, dictionaries and items (RFC 9651 4.2); the bare items are {@link BareItemParser}'s. */
final class StructuredParser {

    private final BareItemParser in;

    StructuredParser(String text) {
        this.in = new BareItemParser(text);
        in.skipSpaces();
    }

    List<Member> list() {
        List<Member> members = new ArrayList<>();
        while (!in.atEnd()) {
            members.add(member());
            nextMember();
        }
        return members;
    }

    Map<String, Member> dictionary() {
        Map<String, Member> members = new LinkedHashMap<>();
        while (!in.atEnd()) {
            String key = in.key();
            members.put(key, in.skip('=') ? member() : new Item(BooleanValue.TRUE, parameters()));
            nextMember();
        }
        return members;
    }

    /** Behind a member: the end, or a comma with another member behind it. */
    private void nextMember() {
        in.skipBlanks();
        if (in.atEnd()) {
            return;
        }
        in.expect(',');
        in.skipBlanks();
        if (in.atEnd()) {
            throw new MalformedFieldException("a comma is followed by a member");
        }
    }

    private Member member() {
        return in.peek() == '(' ? innerList() : item();
    }

    private InnerList innerList() {
        in.expect('(');
        List<Item> items = new ArrayList<>();
        for (; ; ) {
            in.skipSpaces();
            if (in.skip(')')) {
                return new InnerList(items, parameters());
            }
            items.add(item());
            if (in.peek() != ' ' && in.peek() != ')') {
                throw in.malformed("a space or the end of the inner list");
            }
        }
    }

    Item item() {
        return new Item(in.bareItem(), parameters());
    }

    private Parameters parameters() {
        if (in.peek() != ';') {
            return Parameters.EMPTY;
        }
        Map<String, BareItem> parameters = new LinkedHashMap<>();
        while (in.skip(';')) {
            in.skipSpaces();
            parameters.put(in.key(), in.skip('=') ? in.bareItem() : BooleanValue.TRUE);
        }
        return new Parameters(parameters);
    }

    /** Nothing but spaces follows. */
    void end() {
        in.skipSpaces();
        if (!in.atEnd()) {
            throw in.malformed("the end");
        }
    }
}
