package io.github.opensend.core.approach;

import io.github.opensend.core.HouseStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A specialist was asked for advice.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AdviceRequest implements ApproachEntry permits ImmutableAdviceRequest {
    private static final long serialVersionUID = 1L;

    AdviceRequest() {}

    /**
     * Starts a request.
     *
     * @param on the day on which it was asked
     * @param reference what tells it from the child's other requests
     * @param specialist who was asked
     * @return a builder that takes the question and whether the parents agreed
     */
    public static ImmutableAdviceRequest.BuildFinal asked(LocalDate on, String reference, Specialist specialist) {
        return ImmutableAdviceRequest.builder().on(on).reference(reference).specialist(specialist);
    }

    @Override
    public abstract LocalDate on();

    /**
     * What tells it from the child's other requests.
     *
     * @return a text that is not empty
     */
    public abstract String reference();

    /**
     * Who was asked.
     *
     * @return the specialist
     */
    public abstract Specialist specialist();

    /**
     * What was asked.
     *
     * @return the question, where it is recorded
     */
    public abstract Optional<String> question();

    /**
     * Whether the parents, or the young person, agreed.
     *
     * @return not recorded, unless told otherwise
     */
    @Value.Default
    public Consent consent() {
        return Consent.NOT_RECORDED;
    }

    @Override
    public EntryKind kind() {
        return EntryKind.ADVICE_ASKED;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.adviceRequest(this);
    }

    @Value.Check
    void hasAReference() {
        Texts.needed("the reference of a request for advice", reference());
    }

    /**
     * Who was asked and when.
     *
     * @return such as {@code advice asked of educational psychologist on 2025-11-10}
     */
    @Override
    public final String toString() {
        return "advice asked of " + specialist().words() + " on " + on();
    }
}
