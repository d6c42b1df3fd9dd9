package io.github.opensend.timescales.law;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Reading;
import io.github.opensend.timescales.chart.NoticesMarkdown;
import io.github.opensend.timescales.rule.Anchor;
import io.github.opensend.timescales.rule.Between;
import io.github.opensend.timescales.rule.Choice;
import io.github.opensend.timescales.rule.Ground;
import io.github.opensend.timescales.rule.Limit;
import io.github.opensend.timescales.rule.Precedence;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The law as pages for readers, made from the rules alone: a table for each part, the notices, and a page that lists them. */
final class LawPages {
    private static final String README = "README.md";
    private static final String NOTICES = "notices.md";

    // The day on which the last item came into force.
    private static final LocalDate DAY_OF_THE_NOTICES =
            NoticeItem.RECOMMENDATIONS_POWER.inForce().first();

    private static final Pattern SPECIAL = Pattern.compile("[|\\[\\]*_<>]");

    // The order in which a case meets them.
    private static final ImmutableMap<String, String> PARTS = ImmutableMap.<String, String>builder()
            .put("ASM", "Assessment")
            .put("PLN", "Plan")
            .put("REV", "Review")
            .put("RAS", "Re-assessment")
            .put("PHS", "Phase transfer")
            .put("TRF", "Transfer between authorities")
            .put("CEA", "Ceasing")
            .put("MED", "Mediation")
            .put("TRB", "Tribunal")
            .put("ORD", "Orders")
            .put("UNO", "Unopposed appeals")
            .put("REC", "Recommendations")
            .put("PBG", "Personal budgets")
            .put("DET", "Detained persons")
            .put("PUB", "Publication")
            .put("HIS", "Statements to plans")
            .put("NOT", "Exclusion notices")
            .put("CAN", "Cancelled exclusions")
            .put("GB", "Governing board")
            .put("EDU", "Day six")
            .put("IRP", "Review panel")
            .put("EQ", "Exclusion and equality")
            .put("REG", "Registers")
            .put("OSD", "Off-site direction")
            .put("SEP", "Separation")
            .put("EHC", "Plans before exclusion")
            .put("PEP", "Personal education plans")
            .put("ATT", "Attendance")
            .put("S19", "Section 19")
            .put("CETR", "Treatment reviews")
            .put("ADJ", "Adjacent law")
            .put("ST", "Statistics")
            .buildOrThrow();

    private LawPages() {}

    /** Every page by the name of its file. */
    static Map<String, String> all() {
        Map<String, String> pages = new LinkedHashMap<>();
        StringBuilder list = new StringBuilder();
        PARTS.forEach((part, title) -> {
            List<Timescale> rules = EnglishLaw.rules().rules().stream()
                    .filter(rule -> rule.id().startsWith(part + "-"))
                    .toList();
            if (!rules.isEmpty()) {
                String file = Ascii.toLowerCase(title).replace(' ', '-') + ".md";
                pages.put(file, page(part, title, rules));
                list.append("| [")
                        .append(title)
                        .append("](")
                        .append(file)
                        .append(") | `")
                        .append(part)
                        .append("` | ");
                list.append(rules.size()).append(" |\n");
            }
        });
        pages.put(NOTICES, NoticesMarkdown.of(DAY_OF_THE_NOTICES));
        pages.put(README, readme(list.toString()));
        return pages;
    }

    private static String page(String part, String title, List<Timescale> rules) {
        StringBuilder page =
                new StringBuilder("# ").append(title).append(" (`").append(part).append("`)\n\n");
        page.append("| id | what | by when | unless | under | standing | certainty | in force | readings |\n");
        page.append("|---|---|---|---|---|---|---|---|---|\n");
        rules.forEach(rule -> page.append(row(
                rule.id(),
                rule.sentence(),
                byWhen(rule),
                grounds(rule),
                rule.citation().toString(),
                words(rule.standing().id()),
                words(rule.certainty().id()),
                words(rule.inForce()),
                readings(rule))));
        return page.toString();
    }

    private static String byWhen(Timescale rule) {
        List<String> words = new ArrayList<>();
        words.add(limit(rule, rule.limit().byDefault()));
        Choice<Limit> choice = rule.limit();
        choice.options().stream().skip(1).forEach(other -> words.add("or " + limit(rule, other)));
        rule.between()
                .ifPresent(time -> words.add((rule.confined().byDefault() ? "" : "under another reading ")
                        + (rule.outside() ? "only outside " : "only in ")
                        + words(time)));
        rule.precedences().forEach(order -> words.add("only where " + words(order.byDefault())));
        if (rule.onlyWhileUnderWay()) {
            words.add("only while the work is under way");
        }
        return String.join("; ", words);
    }

    private static String limit(Timescale rule, Limit limit) {
        return rule.asSoonAsPracticable() ? "as soon as practicable, and within " + limit : limit.toString();
    }

    private static String words(Between time) {
        return "the time from " + named(time.from()) + " to " + named(time.to());
    }

    private static Anchor named(List<Happening> happenings) {
        return Anchor.theOne(happenings.toArray(Happening[]::new));
    }

    private static String words(Precedence order) {
        return order.first()
                + (order.before() ? " comes before " : " does not come before ")
                + order.second()
                + (order.unknownIsEarlier() ? " (a first day that is not known counts as earlier)" : "");
    }

    private static String grounds(Timescale rule) {
        return rule.grounds().stream().map(Ground::id).collect(Collectors.joining(", "));
    }

    private static String readings(Timescale rule) {
        return rule.readings().stream().map(Reading::id).collect(Collectors.joining(", "));
    }

    private static String words(InForce range) {
        return "from " + range.first() + range.last().map(last -> " to " + last).orElse("");
    }

    private static String words(String id) {
        return id.replace('-', ' ');
    }

    private static String readme(String list) {
        StringBuilder page = new StringBuilder("# The law of timescales\n\n");
        page.append("These pages are made from the rules and never written by hand. The rules are in the package")
                .append(
                        " `io.github.opensend.timescales.law`; what the words mean is in the [glossary](../glossary.md).\n\n")
                .append(
                        "A number that is due *as soon as practicable* is a backstop: to meet it does not prove that the")
                .append(" duty was met. What is called *convention* or *guidance* binds nobody as statute does.\n\n");
        page.append("What the [notice](" + NOTICES
                + ") of each decision has to carry, the appeal that it opens and by when, has a page too.\n\n");
        page.append("| part | rows | rules |\n|---|---|---|\n").append(list);
        page.append("\n## Rows of the catalogue that are no rule\n\n| id | what it is | carried by |\n|---|---|---|\n");
        Catalogue.withoutRule()
                .forEach(none ->
                        page.append(row(none.id(), words(none.reason().id()), String.join(", ", none.carriedBy()))));
        page.append("\n## Grounds\n\n| id | under | what it does | certainty |\n|---|---|---|---|\n");
        grounds()
                .forEach(ground -> page.append(row(
                        ground.id(),
                        ground.citation().toString(),
                        effect(ground),
                        words(ground.certainty().id()))));
        page.append(
                "\n## Questions that the law leaves open\n\n| reading | question | default | other |\n|---|---|---|---|\n");
        for (Reading reading : EnglishLaw.rules().readings().all()) {
            ImmutableList<Reading.Option> options = reading.options();
            page.append(row(
                    reading.id(),
                    reading.question(),
                    words(options.get(0)),
                    options.stream().skip(1).map(LawPages::words).collect(Collectors.joining("; "))));
        }
        return page.toString();
    }

    // The book meets one ground under many rules; two grounds of one name stand under different provisions.
    private static List<Ground> grounds() {
        return EnglishLaw.rules().rules().stream()
                .flatMap(rule -> rule.grounds().stream())
                .distinct()
                .toList();
    }

    private static String effect(Ground ground) {
        return switch (ground.effect()) {
            case DISAPPLIES -> "the number does not apply";
            case SWITCHES_OFF -> "the duty does not apply";
            case REPLACES -> "a day that was named stands in the number's place";
            case ALLOWS -> "somebody may allow another time or way; no clock changes";
        };
    }

    private static String words(Reading.Option option) {
        return option.id() + ": " + option.says();
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(LawPages::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String escaped(String cell) {
        return SPECIAL.matcher(cell).replaceAll("\\\\$0");
    }
}
