package dev.sansio.github.actions;

/**
 * What is appended to one of the files of a step: {@code GITHUB_OUTPUT}, {@code GITHUB_ENV} or {@code GITHUB_STATE}.
 *
 * @param name of the output, variable or state
 * @param value which may have several lines
 */
public record FileCommand(String name, String value) {

    /**
     * A checked entry.
     *
     * @throws IllegalArgumentException if the name is empty, or could be taken for something else than a name
     */
    public FileCommand {
        if (name.isEmpty() || name.chars().anyMatch(c -> c <= ' ' || c == '=' || c == '<' || c >= 0x7F)) {
            throw new IllegalArgumentException("a name has visible characters, no equals sign and no angle bracket");
        }
    }

    /**
     * The lines.
     *
     * @param delimiter that nobody can guess who has a hand in the value, such as a random number
     * @throws IllegalArgumentException if the value has the delimiter in it, so that it could end there and go on as another
     */
    public String lines(String delimiter) {
        String mark = "ghadelimiter_" + delimiter;
        if (delimiter.isEmpty() || delimiter.chars().anyMatch(c -> c <= ' ') || value.contains(mark)) {
            throw new IllegalArgumentException("the delimiter is none, or stands in the value");
        }
        return name + "<<" + mark + "\n" + value + "\n" + mark + "\n";
    }
}
