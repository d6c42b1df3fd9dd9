package io.github.opensend.core.plan;

import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the front page of a plan asks and a library can hold: no name, no address, no number of a person. What is not told is not
 * recorded, which is never a no.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class FrontPage implements Serializable permits ImmutableFrontPage {
    private static final long serialVersionUID = 1L;

    FrontPage() {}

    /**
     * Starts a front page.
     *
     * @return a builder
     */
    public static ImmutableFrontPage.Builder page() {
        return ImmutableFrontPage.builder();
    }

    /**
     * Whether it is about a young person over compulsory school age, who has the rights of the parents.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> youngPerson();

    /**
     * Whether the child is known to social care.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> knownToSocialCare();

    /**
     * Whether the child is looked after now.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> lookedAfterNow();

    /**
     * Whether the child was looked after before.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> lookedAfterBefore();

    /**
     * Whether a one-page profile is appended.
     *
     * @return true or false, where it is recorded
     */
    public abstract Optional<Boolean> onePageProfile();

    @Override
    public final String toString() {
        return "front page";
    }
}
