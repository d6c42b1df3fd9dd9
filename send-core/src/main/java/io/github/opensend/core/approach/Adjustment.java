package io.github.opensend.core.approach;

import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.need.AreaOfNeed;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change to how the child is taught or looked after among the others, such as a place away from noise.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Adjustment implements Provision permits ImmutableAdjustment {
    private static final long serialVersionUID = 1L;

    Adjustment() {}

    /**
     * Starts an adjustment.
     *
     * @param reference what tells it from all other provision of the setting
     * @param area the area of need
     * @param what what it is
     * @return a builder that takes who provides it, and the cost
     */
    public static ImmutableAdjustment.BuildFinal adjustment(String reference, AreaOfNeed area, String what) {
        return ImmutableAdjustment.builder().reference(reference).area(area).what(what);
    }

    @Override
    public abstract String reference();

    @Override
    public abstract AreaOfNeed area();

    @Override
    public abstract String what();

    @Override
    public abstract ImmutableSet<Role> providedBy();

    @Override
    public abstract Optional<Boolean> additional();

    @Override
    public abstract Optional<Long> costInPence();

    @Value.Check
    void saysSomething() {
        Texts.needed("the reference of an adjustment", reference());
        Texts.needed("what the adjustment is", what());
        if (costInPence().filter(pence -> pence < 0).isPresent()) {
            throw new IllegalStateException(this + " costs 0 or more, found less");
        }
    }

    /**
     * The reference alone, because the rest can be about a child.
     *
     * @return such as {@code adjustment quiet-place}
     */
    @Override
    public final String toString() {
        return "adjustment " + reference();
    }
}
