package io.github.opensend.core.measure;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A percentage as the Department for Education publishes it: to one decimal place, rounded as its files are.
 *
 * <p>The rounding is {@code floor((n / d) * 100 * 10 + 0.5) / 10} in double arithmetic, step by step. The department does
 * not state it; it is inferred from the release <i>Education, health and care plans</i> of the reporting year 2025, where no
 * percentage that was held against its counts departs from it. It is half up of what the doubles come to, not of the exact
 * share: 23 of 80 is exactly 28.75 and is published as 28.7.
 *
 * @param tenths the percentage in tenths of a percent, from 0 to 1000
 * @since 0.1.0
 */
public record PublishedPercentage(int tenths) implements Serializable, Comparable<PublishedPercentage> {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,3})(?:\\.([0-9]))?");

    /**
     * A percentage.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1000 tenths
     */
    public PublishedPercentage {
        if (tenths < 0 || tenths > 1000) {
            throw new IllegalArgumentException("a percentage has from 0 to 1000 tenths, not " + tenths);
        }
    }

    /**
     * A rate as it would be published.
     *
     * @param rate the counts
     * @return the percentage; empty if there were no cases, where the department prints {@code x}
     */
    public static Optional<PublishedPercentage> of(Rate rate) {
        if (rate.denominator() == 0) {
            return Optional.empty();
        }
        double share = (double) rate.numerator() / (double) rate.denominator();
        return Optional.of(new PublishedPercentage((int) Math.floor(share * 100 * 10 + 0.5)));
    }

    /**
     * A percentage as it stands in print.
     *
     * @param text such as {@code 46.4} or {@code 99}
     * @return the percentage
     * @throws IllegalArgumentException if it is no number from 0 to 100 with at most one decimal place
     */
    public static PublishedPercentage parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is no published percentage; expected 0 to 100 with at most one decimal place, such as 46.4");
        }
        int whole = Integer.parseInt(matcher.group(1));
        String decimal = matcher.group(2);
        return new PublishedPercentage(whole * 10 + (decimal == null ? 0 : Integer.parseInt(decimal)));
    }

    /**
     * What stands in the cell of a file for a rate.
     *
     * @param rate the counts
     * @return the percentage, or the mark of {@link NoFigure#UNAVAILABLE}
     */
    public static String cell(Rate rate) {
        return of(rate).map(PublishedPercentage::toString).orElse(NoFigure.UNAVAILABLE.mark());
    }

    /**
     * The percentage for a sentence.
     *
     * @return such as {@code 46.4%}
     */
    public String inProse() {
        return this + "%";
    }

    @Override
    public int compareTo(PublishedPercentage other) {
        return Integer.compare(tenths, other.tenths);
    }

    /**
     * The percentage as it stands in the files, without a decimal place that is zero.
     *
     * @return such as {@code 46.4} or {@code 99}
     */
    @Override
    public String toString() {
        String whole = Integer.toString(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + tenths % 10;
    }
}
