package io.github.opensend.core.drawing;

import com.google.common.base.Ascii;

/**
 * Words that are safe to show, and small turns of phrase that pages and pictures share.
 *
 * @since 0.1.0
 */
public final class Words {
    private Words() {}

    /**
     * One line of plain text: control characters and line ends become spaces, and what no XML document may hold or what
     * turns the direction of the text is dropped.
     *
     * @param text any text
     * @return the text that can be shown
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isISOControl(point) || point == 0x2028 || point == 0x2029) {
                plain.append(' ');
            } else if (!dropped(point)) {
                plain.appendCodePoint(point);
            }
        });
        return plain.toString();
    }

    private static boolean dropped(int point) {
        return (point >= 0xD800 && point <= 0xDFFF)
                || point == 0xFFFE
                || point == 0xFFFF
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    /**
     * A number of things.
     *
     * @param number how many
     * @param one what one of them is called; several are called that with an s
     * @return such as {@code 1 week} or {@code 3 weeks}
     */
    public static String count(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }

    /**
     * Words that begin with a capital.
     *
     * @param words plain words
     * @return the words; nothing stays nothing
     */
    public static String capital(String words) {
        return words.isEmpty() ? words : Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
