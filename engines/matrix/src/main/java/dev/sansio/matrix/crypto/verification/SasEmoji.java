package dev.sansio.matrix.crypto.verification;

import java.util.List;

/**
 * A picture of six bits (client-server API, SAS method: emoji).
 *
 * @param text the picture
 * @param description in English
 */
public record SasEmoji(String text, String description) {

    private static final List<SasEmoji> ALL = List.of(
            new SasEmoji("🐶", "Dog"),
            new SasEmoji("🐱", "Cat"),
            new SasEmoji("🦁", "Lion"),
            new SasEmoji("🐎", "Horse"),
            new SasEmoji("🦄", "Unicorn"),
            new SasEmoji("🐷", "Pig"),
            new SasEmoji("🐘", "Elephant"),
            new SasEmoji("🐰", "Rabbit"),
            new SasEmoji("🐼", "Panda"),
            new SasEmoji("🐓", "Rooster"),
            new SasEmoji("🐧", "Penguin"),
            new SasEmoji("🐢", "Turtle"),
            new SasEmoji("🐟", "Fish"),
            new SasEmoji("🐙", "Octopus"),
            new SasEmoji("🦋", "Butterfly"),
            new SasEmoji("🌷", "Flower"),
            new SasEmoji("🌳", "Tree"),
            new SasEmoji("🌵", "Cactus"),
            new SasEmoji("🍄", "Mushroom"),
            new SasEmoji("🌏", "Globe"),
            new SasEmoji("🌙", "Moon"),
            new SasEmoji("☁️", "Cloud"),
            new SasEmoji("🔥", "Fire"),
            new SasEmoji("🍌", "Banana"),
            new SasEmoji("🍎", "Apple"),
            new SasEmoji("🍓", "Strawberry"),
            new SasEmoji("🌽", "Corn"),
            new SasEmoji("🍕", "Pizza"),
            new SasEmoji("🎂", "Cake"),
            new SasEmoji("❤️", "Heart"),
            new SasEmoji("😀", "Smiley"),
            new SasEmoji("🤖", "Robot"),
            new SasEmoji("🎩", "Hat"),
            new SasEmoji("👓", "Glasses"),
            new SasEmoji("🔧", "Spanner"),
            new SasEmoji("🎅", "Santa"),
            new SasEmoji("👍", "Thumbs Up"),
            new SasEmoji("☂️", "Umbrella"),
            new SasEmoji("⌛", "Hourglass"),
            new SasEmoji("⏰", "Clock"),
            new SasEmoji("🎁", "Gift"),
            new SasEmoji("💡", "Light Bulb"),
            new SasEmoji("📕", "Book"),
            new SasEmoji("✏️", "Pencil"),
            new SasEmoji("📎", "Paperclip"),
            new SasEmoji("✂️", "Scissors"),
            new SasEmoji("🔒", "Lock"),
            new SasEmoji("🔑", "Key"),
            new SasEmoji("🔨", "Hammer"),
            new SasEmoji("☎️", "Telephone"),
            new SasEmoji("🏁", "Flag"),
            new SasEmoji("🚂", "Train"),
            new SasEmoji("🚲", "Bicycle"),
            new SasEmoji("✈️", "Aeroplane"),
            new SasEmoji("🚀", "Rocket"),
            new SasEmoji("🏆", "Trophy"),
            new SasEmoji("⚽", "Ball"),
            new SasEmoji("🎸", "Guitar"),
            new SasEmoji("🎺", "Trumpet"),
            new SasEmoji("🔔", "Bell"),
            new SasEmoji("⚓", "Anchor"),
            new SasEmoji("🎧", "Headphones"),
            new SasEmoji("📁", "Folder"),
            new SasEmoji("📌", "Pin"));

    /** That of a number from 0 to 63. */
    public static SasEmoji of(int number) {
        return ALL.get(number);
    }
}
