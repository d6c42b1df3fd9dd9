package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.InvalidRadarException;
import io.github.opensend.radar.framework.RadarFault;

/** What holds of every sheet, whatever its perspective. */
final class SheetRules {
    private SheetRules() {}

    /** Refuses a sheet for its own faults and for those that only a sheet of its kind can have. */
    static void hold(RatingSheet sheet, ImmutableList<RadarFault> more) {
        ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
        Framework framework = sheet.framework();
        String place = sheet.perspective().id();
        if (!framework.perspectives().contains(sheet.perspective())) {
            faults.add(new RadarFault(
                    place, "ratings of " + sheet.perspective().title(), "a perspective of " + framework));
        }
        for (int i = 0; i < sheet.notes().size(); i++) {
            if (!framework.positions().containsKey(sheet.notes().get(i).statement())) {
                faults.add(new RadarFault(
                        place + ".notes[" + i + "].statement",
                        "a statement that " + framework + " does not have",
                        "one of its statements"));
            }
        }
        InvalidRadarException.refuse("the sheet", faults.addAll(more).build());
    }

    /** Nothing changes under its number once it was handed in. */
    static SheetVersion follow(SheetVersion from, SheetVersion to, boolean changed) {
        if (!from.leadsTo(to, changed)) {
            throw new IllegalStateException(
                    (changed ? "changed ratings cannot go from " : "a sheet cannot go from ") + from + " to " + to);
        }
        return to;
    }
}
