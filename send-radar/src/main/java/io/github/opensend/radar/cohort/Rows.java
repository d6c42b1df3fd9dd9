package io.github.opensend.radar.cohort;

import io.github.opensend.radar.framework.Framework;

/**
 * Where each count of a cohort stands in one row of numbers: how many children and how many homes; for each domain how many
 * are known in part only; then, for each thing that is counted, its levels, not rated and not applicable.
 */
final class Rows {
    static final int CHILDREN = 0;
    static final int HOMES = 1;
    private static final int PARTLY = 2;

    private final int domains;
    private final int statements;
    private final int width;

    Rows(Framework framework) {
        this.domains = framework.domains().size();
        this.statements = framework.statements().size();
        this.width = framework.scale().highest() + 3;
    }

    int partly(int domain) {
        return PARTLY + domain;
    }

    int domain(int domain) {
        return row(domain);
    }

    int need(int statement) {
        return row(domains + statement);
    }

    int gap(int statement) {
        return row(domains + statements + statement);
    }

    int home(int statement) {
        return row(domains + 2 * statements + statement);
    }

    int size(boolean withHome) {
        return row(domains + (withHome ? 3 : 2) * statements);
    }

    private int row(int number) {
        return PARTLY + domains + number * width;
    }

    int levels() {
        return width - 2;
    }

    int notRated() {
        return width - 2;
    }

    int notApplicable() {
        return width - 1;
    }
}
