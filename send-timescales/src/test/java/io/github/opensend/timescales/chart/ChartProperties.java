package io.github.opensend.timescales.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.opensend.core.event.AdviceGiver;
import io.github.opensend.core.event.CaseEvent;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.timescales.clock.Clock;
import io.github.opensend.timescales.clock.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChartProperties {
    private static final Pattern RULE = Pattern.compile("[A-Z][A-Z0-9]*-[A-Z0-9]+\\S*");

    @Provide
    Arbitrary<Timeline> timelines() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 900).map(LocalDate.of(2024, 1, 1)::plusDays);
        Arbitrary<CaseEvent> events = Arbitraries.oneOf(
                Combinators.combine(Arbitraries.of(EventTypes.ASSESSMENT_REQUESTED, EventTypes.ASSESSMENT_AGREED), days)
                        .as((type, day) -> type.on(day)),
                Combinators.combine(
                                Arbitraries.of(
                                        EventTypes.ASSESSMENT_ATTENTION_DRAWN,
                                        EventTypes.ASSESSMENT_REFUSED,
                                        EventTypes.PLAN_DRAFT_SERVED,
                                        EventTypes.PLAN_REFUSED,
                                        EventTypes.PLAN_FINALISED,
                                        EventTypes.SCHOOL_CONSULTED),
                                days)
                        .as((type, day) -> type.on(day)),
                Combinators.combine(
                                Arbitraries.of(EventTypes.ADVICE_REQUESTED, EventTypes.ADVICE_RECEIVED),
                                days,
                                Arbitraries.of(AdviceGiver.class))
                        .as((type, day, giver) -> type.on(day, giver)));
        return Combinators.combine(events.list().ofMaxSize(12).uniqueElements(), days)
                .as((told, asOf) -> Cases.on(asOf.toString(), told.toArray(CaseEvent[]::new)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theTextHoldsEachClockOnceInItsTableAndOnceInItsReasons(
            @ForAll("timelines") Timeline timeline, @ForAll boolean all) {
        List<String> lines = Splitter.on('\n').splitToList(TimelineText.of(timeline, all));
        List<String> table = section(lines, "Clocks").stream()
                .map(line -> Splitter.on(' ').splitToList(line).get(0))
                .filter(RULE.asMatchPredicate())
                .toList();
        List<String> reasons = section(lines, "How each was reached").stream()
                .filter(line -> !line.startsWith(" ") && line.contains(": "))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();

        assertThat(table).isEqualTo(ids(all ? timeline.allClocks() : timeline.clocks()));
        assertThat(reasons).isEqualTo(ids(timeline.clocks()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void noLineOfTheTextIsLongerThanOneHundredCharacters(@ForAll("timelines") Timeline timeline) {
        assertThat(Splitter.on('\n').split(TimelineText.of(timeline, true)))
                .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(100));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void theMarkdownHoldsEachClockOnceInItsTableAndOnceInItsReasons(@ForAll("timelines") Timeline timeline) {
        List<String> lines = Splitter.on('\n').splitToList(TimelineMarkdown.of(timeline));
        List<String> table = section(lines, "## Clocks").stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .map(line -> line.substring(2).split("[, ]", -1)[0])
                .toList();
        List<String> reasons = section(lines, "## How each was reached").stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4, line.indexOf(':')))
                .toList();

        assertThat(table).isEqualTo(ids(timeline.clocks()));
        assertThat(reasons).isEqualTo(ids(timeline.clocks()));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyRowOfAMarkdownTableHasFiveCells(@ForAll("timelines") Timeline timeline) {
        assertThat(Splitter.on('\n').splitToList(TimelineMarkdown.of(timeline)))
                .filteredOn(line -> line.startsWith("|"))
                .allSatisfy(line -> assertThat(line.split("(?<!\\\\)\\|", -1)).hasSize(7));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void everyPictureIsXmlWithEachDrawnThingInside(@ForAll("timelines") Timeline timeline, @ForAll boolean all) {
        Picture picture = Picture.read(TimelineSvg.of(timeline, all));
        double height = Picture.number(picture.svg(), "height");

        assertThat(picture.all("text")).allSatisfy(text -> {
            assertThat(Picture.left(text)).as(Picture.words(text)).isBetween(0.0, 1000.0);
            assertThat(Picture.right(text)).as(Picture.words(text)).isBetween(0.0, 1000.0);
            assertThat(Picture.number(text, "y")).isBetween(0.0, height);
        });
        assertThat(picture.all("line")).allSatisfy(line -> {
            assertThat(Picture.number(line, "x1")).isBetween(0.0, 1000.0);
            assertThat(Picture.number(line, "x2")).isBetween(0.0, 1000.0);
        });
    }

    private static List<String> ids(List<Clock> clocks) {
        return clocks.stream().map(clock -> clock.rule().id()).toList();
    }

    private static List<String> section(List<String> lines, String heading) {
        int from = lines.indexOf(heading);
        if (from < 0) {
            return List.of();
        }
        boolean markdown = heading.startsWith("#");
        int to = from + 2;
        while (to < lines.size()
                && !(markdown ? lines.get(to).startsWith("## ") : lines.get(to).matches("-{4,}"))) {
            to++;
        }
        return lines.subList(from + 2, markdown || to == lines.size() ? to : to - 1);
    }
}
