package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Looks a framework through from end to end, and gathers what is wrong with it. */
final class FrameworkFaults {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:[-.][a-z0-9]+)*");
    private static final int HEAVIEST = 1000;
    private static final int HIGHEST = 100;

    private final Framework framework;
    private final ImmutableList.Builder<RadarFault> faults = ImmutableList.builder();
    private final Map<String, String> placesOfDomains = new HashMap<>();
    private final Map<String, String> placesOfStatements = new HashMap<>();

    FrameworkFaults(Framework framework) {
        this.framework = framework;
    }

    ImmutableList<RadarFault> all() {
        id("id", framework.id());
        words("version", framework.version());
        words("title", framework.title());
        words("publisher", framework.publisher());
        words("licence", framework.licence());
        scale();
        if (framework.leavesOut().contains(Perspective.NEED)) {
            fault("leavesOut", "need", "setting or home; without need there is nothing to hold them against");
        }
        if (framework.domains().isEmpty()) {
            fault("domains", "none", "at least one");
        }
        for (int i = 0; i < framework.domains().size(); i++) {
            domain("domains[" + i + "]", framework.domains().get(i));
        }
        return faults.build();
    }

    private void scale() {
        int highest = framework.scale().highest();
        if (highest < 1 || highest > HIGHEST) {
            fault("scale.levels", (highest + 1) + " levels", "from 2 to " + (HIGHEST + 1));
        }
        for (int i = 0; i <= highest; i++) {
            Level level = framework.scale().level(i);
            String place = "scale.levels[" + i + "]";
            words(place + ".label", level.label());
            words(place + ".need", level.need());
            words(place + ".readiness", level.readiness());
        }
    }

    private void domain(String place, Domain domain) {
        id(place + ".id", domain.id());
        once(placesOfDomains, place + ".id", domain.id());
        words(place + ".title", domain.title());
        if (domain.statements().isEmpty()) {
            fault(place + ".statements", "none", "at least one");
        }
        if (framework.ratedBy() == RatedBy.DOMAIN
                && !domain.statements().stream().map(Statement::id).toList().equals(List.of(domain.id()))) {
            fault(
                    place + ".statements",
                    domain.statements().toString(),
                    "the one statement \"" + domain.id() + "\", because domains are rated as a whole");
        }
        for (int i = 0; i < domain.statements().size(); i++) {
            statement(place + ".statements[" + i + "]", domain.statements().get(i));
        }
    }

    private void statement(String place, Statement statement) {
        id(place + ".id", statement.id());
        once(placesOfStatements, place + ".id", statement.id());
        words(place + ".title", statement.title());
        if (statement.weight() < 1 || statement.weight() > HEAVIEST) {
            fault(place + ".weight", String.valueOf(statement.weight()), "a whole number from 1 to " + HEAVIEST);
        }
        anchors(place + ".needAnchors", statement.needAnchors());
        anchors(place + ".readinessAnchors", statement.readinessAnchors());
        anchors(place + ".homeAnchors", statement.homeAnchors());
    }

    private void anchors(String place, List<String> anchors) {
        int levels = framework.scale().levels().size();
        if (!anchors.isEmpty() && anchors.size() != levels) {
            fault(place, anchors.size() + " anchors", "none, or one for each of the " + levels + " levels");
        }
        for (int i = 0; i < anchors.size(); i++) {
            words(place + "[" + i + "]", anchors.get(i));
        }
    }

    private void id(String place, String id) {
        if (!ID.matcher(id).matches()) {
            fault(place, "\"" + id + "\"", "lower-case letters and digits, parted by hyphens or dots");
        }
    }

    private void once(Map<String, String> places, String place, String id) {
        String before = places.putIfAbsent(id, place);
        if (before != null) {
            fault(place, "\"" + id + "\" again", "another name than at " + before);
        }
    }

    private void words(String place, String words) {
        if (words.isBlank()) {
            fault(place, "nothing", "words");
        }
    }

    private void fault(String place, String found, String expected) {
        faults.add(new RadarFault(place, found, expected));
    }
}
