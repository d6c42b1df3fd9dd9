package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Markdown;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.timescales.law.Notice;
import io.github.opensend.timescales.law.NoticeItem;
import io.github.opensend.timescales.law.Notices;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The notices of decisions as Markdown: a table of all, then each with what it carries and by when to act on it.
 *
 * @since 0.1.0
 */
public final class NoticesMarkdown {
    private NoticesMarkdown() {}

    /**
     * Every notice that the law asks for on a day.
     *
     * @param sentOn the day on which they are sent
     * @return lines that each end in a line feed
     */
    public static String of(LocalDate sentOn) {
        return text(Notices.on(sentOn), sentOn);
    }

    /**
     * The notice of one decision.
     *
     * @param decision the decision
     * @param sentOn the day on which its notice is sent
     * @return lines that each end in a line feed; they tell of no notice before 1 September 2014
     */
    public static String of(AppealableDecision decision, LocalDate sentOn) {
        return text(Notices.on(decision, sentOn), sentOn);
    }

    private static String text(ImmutableList<Notice> notices, LocalDate sentOn) {
        StringBuilder out = new StringBuilder("# What notices carry\n\n");
        out.append(Words.count(notices.size(), "notice"));
        out.append(", as sent on ").append(sentOn).append(".\n\n");
        out.append(Markdown.escaped(String.join(" ", NoticeWords.PREFACE))).append('\n');
        if (notices.isEmpty()) {
            return out.toString();
        }
        out.append("\n| decision | id | its notice is asked for by | opens an appeal under |")
                .append(" after a certificate under | without a certificate |\n|---|---|---|---|---|---|\n");
        notices.forEach(notice -> row(
                out,
                notice.title(),
                notice.decision().map(EventKind::id).orElse(""),
                notice.askedForBy().toString(),
                NoticeWords.right(notice),
                NoticeWords.certificates(notice),
                notice.withoutCertificate().map(NoticeWords::withoutCertificate).orElse("")));
        notices.forEach(notice -> append(out, notice));
        return out.toString();
    }

    private static void append(StringBuilder out, Notice notice) {
        out.append("\n## ").append(Markdown.escaped(Words.capital(notice.title())));
        out.append("\n\n| item | what | under | in force |\n|---|---|---|---|\n");
        for (NoticeItem item : notice.items()) {
            row(out, item.id(), item.words(), item.provision().toString(), RuleWords.inForce(item.inForce()));
        }
        out.append('\n');
        for (Timescale rule : notice.byWhen()) {
            RulesMarkdown.bullet(out, "", new RuleWords.Line("by when", rule.toString()));
            RuleWords.lines(rule).forEach(line -> RulesMarkdown.bullet(out, "  ", line));
        }
    }

    private static void row(StringBuilder out, String... cells) {
        out.append(Stream.of(cells).map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
