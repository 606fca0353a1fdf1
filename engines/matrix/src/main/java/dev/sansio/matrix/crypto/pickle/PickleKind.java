package dev.sansio.matrix.crypto.pickle;

/** What a pickle is of. The numbers are kept with it and never change. */
public final class PickleKind {

    /** An account of Olm. */
    public static final int ACCOUNT = 1;

    /** A session of Olm. */
    public static final int SESSION = 2;

    /** An outbound session of Megolm. */
    public static final int OUTBOUND_GROUP_SESSION = 3;

    /** An inbound session of Megolm. */
    public static final int INBOUND_GROUP_SESSION = 4;

    private PickleKind() {}
}
