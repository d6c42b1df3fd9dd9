package io.github.opensend.core.law;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that rules come from: an Act, regulations, a code of practice, a judgment, a decision, a plan.
 *
 * <p>An instrument hands out its provisions: {@code SEND_REGULATIONS_2014.regulation("13(2)")}. {@link Instruments} has
 * those that England's SEND law is made of.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Instrument implements Serializable permits ImmutableInstrument {
    private static final long serialVersionUID = 1L;

    Instrument() {}

    /**
     * An instrument that is known by its name alone.
     *
     * @param name the name as it is cited, such as {@code Children and Families Act 2014}
     * @return the instrument
     */
    public static Instrument named(String name) {
        return ImmutableInstrument.builder().name(name).build();
    }

    /**
     * The same instrument with its number in a series.
     *
     * @param series such as {@code SI 2014/1530} or {@code [2022] EWHC 493 (Admin)}
     * @return the instrument
     */
    public Instrument numbered(String series) {
        return ImmutableInstrument.copyOf(this).withSeries(series);
    }

    /**
     * The same instrument with the address at which it can be read.
     *
     * @param address a web address
     * @return the instrument
     */
    public Instrument readAt(String address) {
        return ImmutableInstrument.copyOf(this).withAddress(address);
    }

    /**
     * The name as it is cited.
     *
     * @return such as {@code SEND Regulations 2014}
     */
    public abstract String name();

    /**
     * The number in a series, for instruments that have one.
     *
     * @return such as {@code SI 2014/1530}
     */
    public abstract Optional<String> series();

    /**
     * Where it can be read.
     *
     * @return a web address, where one is known
     */
    public abstract Optional<String> address();

    /**
     * A section of an Act.
     *
     * @param number such as {@code 36(3)}
     * @return the provision
     */
    public Provision section(String number) {
        return new Provision(this, Pinpoint.SECTION, number);
    }

    /**
     * A regulation.
     *
     * @param number such as {@code 13(2)}
     * @return the provision
     */
    public Provision regulation(String number) {
        return new Provision(this, Pinpoint.REGULATION, number);
    }

    /**
     * A rule of procedural rules.
     *
     * @param number such as {@code 20(1)(c)}
     * @return the provision
     */
    public Provision rule(String number) {
        return new Provision(this, Pinpoint.RULE, number);
    }

    /**
     * An article of an order.
     *
     * @param number such as {@code 20}
     * @return the provision
     */
    public Provision article(String number) {
        return new Provision(this, Pinpoint.ARTICLE, number);
    }

    /**
     * A paragraph.
     *
     * @param number such as {@code 9.52}
     * @return the provision
     */
    public Provision paragraph(String number) {
        return new Provision(this, Pinpoint.PARAGRAPH, number);
    }

    /**
     * A schedule.
     *
     * @param number with its paragraph, such as {@code 17 para 4}
     * @return the provision
     */
    public Provision schedule(String number) {
        return new Provision(this, Pinpoint.SCHEDULE, number);
    }

    /**
     * The instrument as a whole, for a judgment or a decision that is cited without a paragraph.
     *
     * @return the provision
     */
    public Provision whole() {
        return new Provision(this, Pinpoint.WHOLE, "");
    }

    /**
     * The instrument as a lawyer writes it.
     *
     * @return such as {@code SEND Regulations 2014 (SI 2014/1530)}
     */
    @Override
    public final String toString() {
        return series().map(number -> number.startsWith("[") ? name() + " " + number : name() + " (" + number + ")")
                .orElse(name());
    }
}
