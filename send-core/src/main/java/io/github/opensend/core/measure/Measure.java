package io.github.opensend.core.measure;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.HouseStyle;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is counted, in which unit, which way it is to go, and what it is to come to.
 *
 * <p>Whoever sets a measure also says where it is set and with what force; the measure itself does not.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Measure implements Serializable permits ImmutableMeasure {
    private static final long serialVersionUID = 1L;

    Measure() {}

    /**
     * Starts a measure.
     *
     * @param definition what is counted out of what
     * @return the stages of a builder
     */
    public static ImmutableMeasure.UnitBuildStage measure(MeasureDefinition definition) {
        return ImmutableMeasure.builder().definition(definition);
    }

    /**
     * What is counted out of what.
     *
     * @return the definition
     */
    public abstract MeasureDefinition definition();

    /**
     * What its figures are numbers of.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * Which way it is to go.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * What it is to come to.
     *
     * @return the target, which may be blank; empty where the source sets none
     */
    public abstract Optional<Target> target();

    /**
     * The last day by which it is to come to that.
     *
     * @return the day; empty where the source names none
     */
    public abstract Optional<LocalDate> by();

    /**
     * The stable name in documents, which is that of the definition.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return definition().id();
    }

    /**
     * Holds the target against a figure. Figures are compared exactly, however long their decimals; days and weeks are
     * different units.
     *
     * @param found the figure, where there is one
     * @param beside the benchmark and the period before, as far as they are known
     * @return whether the target is met, or every reason why that cannot be said
     */
    public TargetCheck check(Optional<? extends Figure> found, Yardsticks beside) {
        ImmutableList.Builder<String> reasons = ImmutableList.builder();
        Optional<Fraction> value = usable("value", found, reasons);
        Optional<Fraction> mark = mark(beside, reasons);
        Optional<Fraction> before = Optional.empty();
        switch (direction()) {
            case NOT_STATED -> reasons.add("the direction is not stated");
            case DONE -> reasons.add("something is to be done, which no figure tells");
            case CONVERGE -> {
                if (isOfPeriodBefore()) {
                    reasons.add("there is nothing to come nearer to but the period before");
                } else {
                    before = usable("period before", beside.before(), reasons);
                }
            }
            default -> {}
        }
        ImmutableList<String> all = reasons.build();
        return all.isEmpty()
                ? TargetCheck.of(met(value.orElseThrow(), mark.orElseThrow(), before))
                : TargetCheck.cannotBeSaid(all);
    }

    private boolean isOfPeriodBefore() {
        return target().filter(Target.OfPeriodBefore.class::isInstance).isPresent();
    }

    private Optional<Fraction> mark(Yardsticks beside, ImmutableList.Builder<String> reasons) {
        if (target().isEmpty()) {
            reasons.add("there is no target");
            return Optional.empty();
        }
        Target target = target().get();
        if (target instanceof Target.Exact exact) {
            return usable("target", Optional.of(new Figure.Exact(exact.value(), exact.unit())), reasons);
        }
        if (target instanceof BenchmarkTarget) {
            return usable("benchmark", beside.benchmark(), reasons);
        }
        if (target instanceof Target.OfPeriodBefore) {
            return usable("period before", beside.before(), reasons);
        }
        reasons.add("the target was left blank");
        return Optional.empty();
    }

    private Optional<Fraction> usable(
            String what, Optional<? extends Figure> figure, ImmutableList.Builder<String> reasons) {
        if (figure.isEmpty()) {
            reasons.add("there is no figure for the " + what);
            return Optional.empty();
        }
        Figure known = figure.get();
        if (known.unit() != unit()) {
            reasons.add("the " + what + " is " + known + ", and the measure counts in another unit: " + unit().words());
            return Optional.empty();
        }
        Optional<Fraction> exactly = known.exactly();
        if (exactly.isEmpty()) {
            reasons.add("the " + what + " is a share of no cases");
        }
        return exactly;
    }

    private boolean met(Fraction value, Fraction mark, Optional<Fraction> before) {
        int side = value.compareTo(mark);
        return switch (direction()) {
            case UP -> isOfPeriodBefore() ? side > 0 : side >= 0;
            case DOWN -> isOfPeriodBefore() ? side < 0 : side <= 0;
            case AT_LEAST -> side >= 0;
            case AT_MOST -> side <= 0;
            case ABOVE -> side > 0;
            case EQUAL -> side == 0;
            default ->
                side == 0
                        || before.map(then -> value.minus(mark)
                                                .abs()
                                                .compareTo(then.minus(mark).abs())
                                        < 0)
                                .orElse(false);
        };
    }

    /**
     * The name, the direction, the target and its day.
     *
     * @return such as {@code early-years-sencos at-least 20 per cent by 2023-12-31}
     */
    @Override
    public final String toString() {
        return id() + " " + direction().id()
                + target().map(target -> " " + target).orElse("")
                + by().map(day -> " by " + day).orElse("");
    }
}
