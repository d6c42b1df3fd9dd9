package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the faults of one document while it is walked, in any order. */
final class Faults {
    private final List<JsonFault> found = new ArrayList<>();
    private int count;

    void add(JsonFault fault) {
        count++;
        if (found.size() < Limits.FAULTS) {
            found.add(fault);
        }
    }

    /** How many were found so far: where the number has not grown, what was read meanwhile is sound. */
    int count() {
        return count;
    }

    /** Whether a place, or any below it, has a fault so far, or can have one of those that were only counted. */
    boolean anyIn(String pointer) {
        return count > found.size()
                || found.stream()
                        .map(JsonFault::pointer)
                        .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    }

    /** The faults in the order of the document; what is missing comes before what stands in the same object. */
    ImmutableList<JsonFault> inTheOrderOf(JsonNode document) {
        Set<String> wanted = new HashSet<>();
        for (JsonFault fault : found) {
            for (String place = fault.pointer(); wanted.add(place) && !place.isEmpty(); ) {
                place = parent(place);
            }
        }
        Map<String, Integer> places = new HashMap<>();
        number(document, "", wanted, places);
        List<JsonFault> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(fault -> place(fault.pointer(), places)));
        if (count > found.size()) {
            sorted.add(new JsonFault("", (count - found.size()) + " further faults", "none"));
        }
        return ImmutableList.copyOf(sorted);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
    }

    private static void number(JsonNode node, String pointer, Set<String> wanted, Map<String, Integer> places) {
        if (!wanted.contains(pointer)) {
            return;
        }
        places.put(pointer, places.size());
        node.properties()
                .forEach(field -> number(field.getValue(), Place.below(pointer, field.getKey()), wanted, places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            number(node.get(i), pointer + "/" + i, wanted, places);
        }
    }

    private static int place(String pointer, Map<String, Integer> places) {
        String nearest = pointer;
        while (!nearest.isEmpty() && !places.containsKey(nearest)) {
            nearest = parent(nearest);
        }
        return places.getOrDefault(nearest, 0);
    }
}
