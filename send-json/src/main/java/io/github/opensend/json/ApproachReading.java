package io.github.opensend.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.approach.ApproachEntry;
import io.github.opensend.core.approach.GraduatedApproach;
import io.github.opensend.core.code.UnknownCode;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.need.ImmutableNeed;
import io.github.opensend.core.need.Need;
import io.github.opensend.core.need.NeedRank;
import io.github.opensend.core.need.NeedType;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Reads a graduated approach. */
final class ApproachReading {
    static final String SCHEMA = "opensend/approach/1";

    private static final int LONGEST_CODE = 20;
    private static final int LOWEST_RANK = 99;
    private static final ImmutableSet<String> FIELDS = ImmutableSet.of("schema", "case", "needs", "entries");
    private static final ImmutableSet<String> NEED_FIELDS = ImmutableSet.of("type", "known", "rank", "area", "since");

    private ApproachReading() {}

    static Optional<ApproachDocument> of(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnlyOrOwn(FIELDS);
        place.at("schema").oneOf(ImmutableSet.of(SCHEMA));
        Optional<String> reference = place.at("case").label(CaseReading.LONGEST_REFERENCE);
        ImmutableList<Need> needs = place.at("needs").listIfTold(0, ApproachReading::need);
        ImmutableList<ApproachEntry> entries = entries(place.at("entries"));
        ImmutableApproachDocument.BuildFinal document = ApproachDocument.builder(
                        reference.orElse(""),
                        GraduatedApproach.of(place.faultsSoFar() == before ? entries : ImmutableList.of()))
                .addAllNeeds(needs)
                .putAllExtras(place.own());
        return place.faultsSoFar() == before ? Optional.of(document.build()) : Optional.empty();
    }

    private static ImmutableList<ApproachEntry> entries(Place place) {
        ImmutableList<EntryReading> readings =
                place.list(0).stream().map(EntryReading::of).collect(toImmutableList());
        EntryOrder.check(readings);
        return readings.stream()
                .map(EntryReading::entry)
                .filter(Objects::nonNull)
                .collect(toImmutableList());
    }

    private static Optional<Need> need(Place place) {
        if (!place.isObject()) {
            return Optional.empty();
        }
        int before = place.faultsSoFar();
        place.takesOnly(NEED_FIELDS);
        Optional<NeedType> type = place.at("type").label(LONGEST_CODE).map(NeedType::of);
        Optional<Boolean> known = place.at("known").ifTold(Place::flag);
        if (known.orElse(false)
                && type.filter(code -> code.code() instanceof UnknownCode).isPresent()) {
            place.at("known").refused("false, or nothing, of a code that this release does not have");
        }
        Optional<Integer> rank = place.at("rank").wholeNumber(1, LOWEST_RANK);
        Optional<AreaOfNeed> area = place.at("area").ifTold(Words::area);
        Optional<LocalDate> since = place.at("since").ifTold(Place::day);
        if (place.faultsSoFar() > before) {
            return Optional.empty();
        }
        return Optional.of(ImmutableNeed.builder()
                .type(type.orElseThrow())
                .rank(new NeedRank(rank.orElseThrow()))
                .placedIn(area)
                .since(since)
                .build());
    }
}
