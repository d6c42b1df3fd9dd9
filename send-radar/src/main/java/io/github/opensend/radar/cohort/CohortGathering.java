package io.github.opensend.radar.cohort;

import com.google.common.primitives.ImmutableLongArray;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.RatingSheet;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.rating.SheetStatus;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Working space that takes one child after another and keeps counts alone, for one thread at a time.
 *
 * <p>It is no value: it changes. It can be sent, so that a cluster gathers in parts and merges them. What it holds does not
 * grow with the number of children, and nothing in it is about one of them. Give it each child once.
 *
 * @since 0.1.0
 */
public final class CohortGathering implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CohortScope scope;
    private final long[] counts;

    CohortGathering(CohortScope scope) {
        this.scope = scope;
        this.counts = new long[new Rows(scope.framework()).size(scope.withHome())];
    }

    /**
     * Takes a child's needs; how ready the setting is for them is not known.
     *
     * @param need the needs
     * @return this space
     * @throws IllegalArgumentException if the sheet is of another framework, or has been superseded
     */
    public CohortGathering add(NeedAssessment need) {
        take(need, null);
        return this;
    }

    /**
     * Takes a child's needs and how ready the child's setting is.
     *
     * @param need the needs
     * @param readiness the readiness of the setting that the child attends
     * @return this space
     * @throws IllegalArgumentException if a sheet is of another framework, or has been superseded
     */
    public CohortGathering add(NeedAssessment need, SettingReadiness readiness) {
        take(need, check(readiness));
        return this;
    }

    /**
     * Takes the home confidence of a child.
     *
     * @param home the confidence; one that was declined counts as not rated
     * @return this space
     * @throws IllegalArgumentException if the scope leaves home confidence out, the sheet is of another framework, or it
     *     has been superseded
     */
    public CohortGathering add(HomeConfidence home) {
        if (!scope.withHome()) {
            throw new IllegalArgumentException(
                    "home confidence is left out of this cohort; a scope that includes it" + " has to be asked for");
        }
        Ratings ratings = check(home);
        Rows rows = new Rows(scope.framework());
        counts[Rows.HOMES]++;
        for (int i = 0; i < scope.framework().statements().size(); i++) {
            count(rows.home(i), ratings.at(i), rows);
        }
        return this;
    }

    private Ratings check(RatingSheet sheet) {
        if (!sheet.framework().equals(scope.framework())) {
            throw new IllegalArgumentException(
                    "a cohort rated in " + scope.framework() + " takes no sheet rated in " + sheet.framework());
        }
        if (sheet.version().status() == SheetStatus.SUPERSEDED) {
            throw new IllegalArgumentException("a cohort takes the sheet that stands, not one that was superseded");
        }
        return sheet.ratings();
    }

    private void take(NeedAssessment need, @Nullable Ratings readiness) {
        Ratings needs = check(need);
        Framework framework = scope.framework();
        Rows rows = new Rows(framework);
        counts[Rows.CHILDREN]++;
        int statement = 0;
        for (int d = 0; d < framework.domains().size(); d++) {
            Domain domain = framework.domains().get(d);
            int highest = -1;
            boolean missing = false;
            for (int i = 0; i < domain.statements().size(); i++) {
                Rating rating = needs.at(statement);
                count(rows.need(statement), rating, rows);
                gap(rows.gap(statement), rating, readiness == null ? null : readiness.at(statement), rows);
                highest = rating instanceof Rating.Rated rated ? Math.max(highest, rated.level()) : highest;
                missing |= rating instanceof Rating.NotRated;
                statement++;
            }
            counts[rows.domain(d) + place(highest, missing, rows)]++;
            counts[rows.partly(d)] += highest >= 0 && missing ? 1 : 0;
        }
    }

    private static int place(int highest, boolean missing, Rows rows) {
        if (highest >= 0) {
            return highest;
        }
        return missing ? rows.notRated() : rows.notApplicable();
    }

    private void count(int row, Rating rating, Rows rows) {
        if (rating instanceof Rating.Rated rated) {
            counts[row + rated.level()]++;
        } else {
            counts[row + (rating instanceof Rating.NotRated ? rows.notRated() : rows.notApplicable())]++;
        }
    }

    private void gap(int row, Rating need, @Nullable Rating readiness, Rows rows) {
        if (need instanceof Rating.Rated rated && readiness instanceof Rating.Rated ready) {
            counts[row + Math.max(0, rated.level() - ready.level())]++;
        } else {
            counts[row + (need instanceof Rating.NotApplicable ? rows.notApplicable() : rows.notRated())]++;
        }
    }

    /**
     * Takes what other space of the same scope has gathered; the other is left as it is.
     *
     * @param other the other space
     * @return this space
     * @throws IllegalArgumentException if the other gathers for another scope
     */
    public CohortGathering merge(CohortGathering other) {
        if (!scope.equals(other.scope)) {
            throw new IllegalArgumentException("cohorts of different scopes cannot be merged");
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        return this;
    }

    /**
     * What has been gathered so far.
     *
     * @return the profile, the same whatever the order in which children were added and spaces merged
     */
    public CohortProfile profile() {
        return new CohortProfile(scope, ImmutableLongArray.copyOf(counts));
    }

    /**
     * How many it has taken.
     *
     * @return such as {@code cohort of 30 children}
     */
    @Override
    public String toString() {
        return "cohort of " + counts[Rows.CHILDREN] + " children";
    }
}
