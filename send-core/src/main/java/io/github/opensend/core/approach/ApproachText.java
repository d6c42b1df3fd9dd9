package io.github.opensend.core.approach;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Evidence, cycles, a plan, a provision map or findings of practice, as plain text or as Markdown.
 *
 * <p>Unlike everything else in this package, these texts hold what was said about the child: that is what they are for. The
 * references of children and of requests are left out. In Markdown, what people wrote is escaped, so that it reads as it
 * stands.
 *
 * @since 0.1.0
 */
public final class ApproachText {
    private static final CharMatcher BREAKS = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));
    private static final CharMatcher TURNS =
            CharMatcher.inRange('\u202A', '\u202E').or(CharMatcher.inRange('\u2066', '\u2069'));
    private static final Escaper PLAIN = Escapers.nullEscaper();
    private static final Escaper MARKDOWN = markdown();

    private final boolean isMarkdown;
    private final StringBuilder out = new StringBuilder();

    private ApproachText(boolean isMarkdown) {
        this.isMarkdown = isMarkdown;
    }

    private static Escaper markdown() {
        Escapers.Builder escapes =
                Escapers.builder().addEscape('<', "&lt;").addEscape('>', "&gt;").addEscape('&', "&amp;");
        for (char mark : "\\|`*_[]~#".toCharArray()) {
            escapes.addEscape(mark, "\\" + mark);
        }
        return escapes.build();
    }

    /**
     * Evidence as plain text.
     *
     * @param bundle the evidence
     * @return lines that each end in a line feed
     */
    public static String text(EvidenceBundle bundle) {
        return new ApproachText(false).tell(bundle);
    }

    /**
     * Evidence as Markdown.
     *
     * @param bundle the evidence
     * @return lines that each end in a line feed
     */
    public static String markdown(EvidenceBundle bundle) {
        return new ApproachText(true).tell(bundle);
    }

    /**
     * The cycles of a record, each with its plan and its review, as plain text.
     *
     * @param approach the record
     * @return lines that each end in a line feed
     */
    public static String text(GraduatedApproach approach) {
        return new ApproachText(false).tell(approach);
    }

    /**
     * The cycles of a record, each with its plan and its review, as Markdown.
     *
     * @param approach the record
     * @return lines that each end in a line feed
     */
    public static String markdown(GraduatedApproach approach) {
        return new ApproachText(true).tell(approach);
    }

    /**
     * A provision map as plain text.
     *
     * @param map the map
     * @return lines that each end in a line feed
     */
    public static String text(ProvisionMap map) {
        return new ApproachText(false).tell(map);
    }

    /**
     * A provision map as Markdown.
     *
     * @param map the map
     * @return lines that each end in a line feed
     */
    public static String markdown(ProvisionMap map) {
        return new ApproachText(true).tell(map);
    }

    /**
     * The last plan that was agreed, what changed since and what the review found, as plain text.
     *
     * @param approach the record
     * @return lines that each end in a line feed
     */
    public static String planText(GraduatedApproach approach) {
        return new ApproachText(false).tellPlan(approach);
    }

    /**
     * The last plan that was agreed, what changed since and what the review found, as Markdown.
     *
     * @param approach the record
     * @return lines that each end in a line feed
     */
    public static String planMarkdown(GraduatedApproach approach) {
        return new ApproachText(true).tellPlan(approach);
    }

    /**
     * What the guidance looks for and a record does not show, as plain text.
     *
     * @param approach the record
     * @param asOf the day on which it is looked at, as in {@link Practice#findings}
     * @return lines that each end in a line feed
     */
    public static String practiceText(GraduatedApproach approach, LocalDate asOf) {
        return new ApproachText(false).tellPractice(approach, asOf);
    }

    /**
     * What the guidance looks for and a record does not show, as Markdown.
     *
     * @param approach the record
     * @param asOf the day on which it is looked at, as in {@link Practice#findings}
     * @return lines that each end in a line feed
     */
    public static String practiceMarkdown(GraduatedApproach approach, LocalDate asOf) {
        return new ApproachText(true).tellPractice(approach, asOf);
    }

    private String tell(EvidenceBundle bundle) {
        heading("Evidence as of " + bundle.asOf());
        section("What the record holds");
        if (bundle.items().isEmpty()) {
            item("Nothing is recorded.");
        }
        for (EvidenceItem item : bundle.items()) {
            item(item.entry().on() + " " + item.entry().kind().words() + " [" + item.citation() + "]");
            item.words().forEach(this::subitem);
        }
        section("What is usually looked for and is not in the record");
        if (bundle.absent().isEmpty()) {
            item("Nothing of what is usually looked for is absent.");
        }
        for (LookedFor absent : bundle.absent()) {
            item(absent.words() + source(absent.citation(), absent.standing(), absent.certainty()));
        }
        section("What this is not");
        item("The one test for an EHC needs assessment is " + EvidenceBundle.THE_ONE_TEST
                + ", and the authority applies it.");
        item("No number of cycles, no report, no sum of money and no item above is a condition.");
        return out.toString();
    }

    private String tell(GraduatedApproach approach) {
        Telling telling = new Telling(approach);
        heading("SEN support");
        if (approach.cycles().isEmpty()) {
            out.append('\n');
            item("No cycle has begun.");
        }
        for (Cycle cycle : approach.cycles()) {
            section("Cycle from " + cycle.began()
                    + cycle.ended().map(day -> " to " + day).orElse(", open"));
            entries(cycle).forEach(entry -> tell(entry, telling));
        }
        return out.toString();
    }

    private void tell(ApproachEntry entry, Telling telling) {
        item(entry.on() + " " + entry.kind().words());
        entry.accept(telling).forEach(this::subitem);
    }

    private String tellPlan(GraduatedApproach approach) {
        Telling telling = new Telling(approach);
        Optional<Cycle> planned = approach.lastPlanned();
        heading("SEN support plan");
        if (planned.isEmpty()) {
            out.append('\n');
            item("No plan is agreed.");
            return out.toString();
        }
        Cycle cycle = planned.orElseThrow();
        PlanAgreed plan = cycle.plan().orElseThrow();
        section("Agreed on " + plan.on());
        plan.accept(telling).forEach(this::item);
        section("Since then");
        cycle.delivery().ifPresent(entry -> tell(entry, telling));
        cycle.changes().forEach(entry -> tell(entry, telling));
        cycle.review().ifPresent(entry -> tell(entry, telling));
        cycle.brokenOffBy().ifPresent(entry -> tell(entry, telling));
        if (cycle.stage() == Stage.PLAN
                && cycle.changes().isEmpty()
                && cycle.ended().isEmpty()) {
            item("Nothing is recorded.");
        }
        return out.toString();
    }

    private String tellPractice(GraduatedApproach approach, LocalDate asOf) {
        List<PracticeFinding> findings = Practice.findings(approach, asOf);
        heading("Practice as of " + asOf);
        section("What the Code looks for and is not in the record");
        if (approach.asOf(asOf).entry().isEmpty()) {
            item("Nothing is looked for, because no decision for SEN support is in force.");
        } else if (findings.isEmpty()) {
            item("Nothing of what is looked for is absent.");
        }
        for (PracticeFinding finding : findings) {
            PracticeRule rule = finding.rule();
            item(finding + source(finding.citation().orElseThrow(), rule.standing(), rule.certainty()));
        }
        section("What this is not");
        item("It is guidance and no law. There can be a good reason for what is absent, and nothing waits on it.");
        return out.toString();
    }

    private static String source(Citation citation, Standing standing, Certainty certainty) {
        return " [" + citation + "; " + standing.id().replace('-', ' ') + ", "
                + certainty.id().replace('-', ' ') + "]";
    }

    private static List<ApproachEntry> entries(Cycle cycle) {
        ImmutableList.Builder<ApproachEntry> entries = ImmutableList.builder();
        entries.add(cycle.assessment());
        cycle.plan().ifPresent(entries::add);
        cycle.delivery().ifPresent(entries::add);
        entries.addAll(cycle.changes());
        cycle.review().ifPresent(entries::add);
        cycle.brokenOffBy().ifPresent(entries::add);
        return ImmutableList.sortedCopyOf(Comparator.comparing(ApproachEntry::on), entries.build());
    }

    private String tell(ProvisionMap map) {
        heading("Provision map");
        map.totalsByArea().forEach((area, totals) -> {
            section(area.title());
            map.inArea(area)
                    .rows()
                    .forEach(row -> item(Telling.provision(row.provision()) + "; for "
                            + row.pupils().size() + " on this map"));
            item(totals(totals));
        });
        section("Together");
        item(totals(map.totals()));
        return out.toString();
    }

    private static String totals(ProvisionTotals totals) {
        return "in a week " + totals.sessions() + " minutes of sessions, " + totals.adults() + " of adults' time, "
                + totals.pupils() + " of pupils' time; cost " + totals.cost();
    }

    private void heading(String title) {
        titled(title, "# ", '=');
    }

    private void section(String title) {
        out.append('\n');
        titled(title, "## ", '-');
        if (isMarkdown) {
            out.append('\n');
        }
    }

    private void titled(String title, String mark, char under) {
        if (isMarkdown) {
            out.append(mark).append(clean(title)).append('\n');
        } else {
            out.append(title)
                    .append('\n')
                    .append(String.valueOf(under).repeat(title.length()))
                    .append('\n');
        }
    }

    private void item(String text) {
        out.append("- ").append(clean(text)).append('\n');
    }

    private void subitem(String text) {
        out.append("  - ").append(clean(text)).append('\n');
    }

    private String clean(String text) {
        String line = TURNS.removeFrom(BREAKS.replaceFrom(text, ' ')).strip();
        return (isMarkdown ? MARKDOWN : PLAIN).escape(line);
    }
}
