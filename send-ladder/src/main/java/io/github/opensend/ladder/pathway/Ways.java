package io.github.opensend.ladder.pathway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import io.github.opensend.ladder.course.Crossing;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.Demand;
import io.github.opensend.ladder.guard.Figure;
import io.github.opensend.ladder.guard.Guard;

/**
 * The rows of one pathway's table: all of them cite one source, with one standing.
 *
 * @param citation where they stand
 * @param standing their force
 */
record Ways(Citation citation, Standing standing) {
    /** States separated by blanks. */
    private static ImmutableSet<String> states(String keys) {
        return keys.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(keys.split(" ", -1));
    }

    Crossing way(String id, String from, String to, MoveKind kind, String words, String decider) {
        return way(id, from, to, kind, words, decider, Certainty.VERIFIED);
    }

    Crossing way(String id, String from, String to, MoveKind kind, String words, String decider, Certainty certainty) {
        return new Crossing(
                id,
                states(from),
                states(to),
                kind,
                words,
                decider,
                ImmutableList.of(),
                ImmutableList.of(),
                citation,
                standing,
                certainty);
    }

    Guard hard(String id, Demand demand, String decider) {
        return new Guard(id, demand, true, Figure.NONE, decider, citation, standing, Certainty.VERIFIED);
    }

    Guard judged(String id, Demand demand, String decider) {
        return new Guard(id, demand, true, Figure.JUDGEMENT, decider, citation, standing, Certainty.VERIFIED);
    }

    Guard published(String id, Demand demand, String decider) {
        return new Guard(id, demand, true, Figure.PUBLISHED, decider, citation, standing, Certainty.VERIFIED);
    }

    Guard usual(String id, Demand demand, String decider) {
        return new Guard(id, demand, false, Figure.NONE, decider, citation, standing, Certainty.VERIFIED);
    }
}
