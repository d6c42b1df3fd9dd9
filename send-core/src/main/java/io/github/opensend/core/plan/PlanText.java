package io.github.opensend.core.plan;

import io.github.opensend.core.drawing.DayWords;
import io.github.opensend.core.drawing.TextPage;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was found in a plan, or what changed between two versions, on a page for a caseworker or an auditor. It has the caller's
 * references to parts of the plan, and no word that the plan says.
 *
 * @since 0.1.0
 */
public final class PlanText {
    private PlanText() {}

    /**
     * Tells what was found.
     *
     * @param findings the findings
     * @return lines of at most 100 characters, each ended by a line feed
     */
    public static String of(PlanFindings findings) {
        TextPage page = new TextPage();
        page.heading(
                "EHC plan, " + version(findings.plan()) + ", looked at on " + DayWords.longDate(findings.asOf()), '=');
        page.hanging("", count(findings));
        for (Standing standing : Standing.values()) {
            List<PlanFinding> found = findings.findings().stream()
                    .filter(finding -> finding.rule().standing() == standing)
                    .toList();
            if (!found.isEmpty()) {
                page.section(title(standing));
                found.forEach(finding -> page.hanging("  ", "- " + finding.words() + "."));
                sources(page, found);
            }
        }
        if (!findings.notLooked().isEmpty()) {
            page.section("Not looked for");
            findings.notLooked()
                    .forEach((rule, because) -> page.hanging("  ", "- " + rule.words() + ": " + because + "."));
        }
        page.section("About this page");
        page.hanging(
                "  ",
                "- A finding is a prompt to look, and may have a good reason. That nothing is found says nothing of whether the plan"
                        + " is a good one.");
        page.hanging("  ", "- It is about the form of the plan, and never about the child.");
        return page.toString();
    }

    /**
     * Tells what changed.
     *
     * @param changes the changes
     * @return lines of at most 100 characters, each ended by a line feed
     */
    public static String of(PlanChanges changes) {
        TextPage page = new TextPage();
        page.heading("EHC plan, from " + version(changes.earlier()) + ", to " + version(changes.later()), '=');
        page.hanging("", changes.changes().isEmpty() ? "Nothing changed in sections A to K." : changes + ".");
        PlanSection last = null;
        for (PlanChange change : changes.changes()) {
            if (change.section() != last) {
                last = change.section();
                page.section("Section " + last.id() + ", " + last.title());
                last.appealedUnder()
                        .ifPresent(citation -> page.hanging("  ", "  A family appeals under " + citation + "."));
            }
            page.hanging(
                    "  ",
                    "- " + change.what() + ": " + change.kind().id()
                            + (change.parts().isEmpty() ? "" : " in " + String.join(", ", change.parts())) + ".");
        }
        return page.toString();
    }

    private static String version(EhcPlan plan) {
        return "version " + plan.version() + " (" + plan.status().id().replace('-', ' ') + ", "
                + DayWords.longDate(plan.dated()) + ")";
    }

    private static String count(PlanFindings findings) {
        return switch (findings.findings().size()) {
            case 0 -> "Nothing was found.";
            case 1 -> "One thing was found.";
            default -> findings.findings().size() + " things were found.";
        };
    }

    private static String title(Standing standing) {
        return switch (standing) {
            case STATUTE -> "What the law asks for";
            case STATUTORY_GUIDANCE -> "What the Code asks for";
            case CASE_LAW -> "What courts ask for";
            case LOCAL_PRACTICE -> "What a council aims at";
            case CONVENTION -> "What this library looks for";
            case PROPOSED -> "What is proposed";
        };
    }

    private static void sources(TextPage page, List<PlanFinding> found) {
        Map<String, Certainty> sources = new TreeMap<>();
        found.forEach(finding -> sources.merge(
                finding.rule().citation().toString(),
                finding.rule().certainty(),
                (one, other) -> one.compareTo(other) > 0 ? one : other));
        List<String> each = new ArrayList<>();
        sources.forEach((citation, certainty) -> each.add(citation + " (" + certainty.id() + ")"));
        page.hanging("  ", "  Sources: " + String.join("; ", each) + ".");
    }
}
