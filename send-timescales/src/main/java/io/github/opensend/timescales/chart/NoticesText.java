package io.github.opensend.timescales.chart;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.drawing.Words;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.timescales.law.Notice;
import io.github.opensend.timescales.law.NoticeItem;
import io.github.opensend.timescales.law.Notices;
import io.github.opensend.timescales.rule.Timescale;
import java.time.LocalDate;

/**
 * The notices of decisions as plain text, at most 100 columns wide.
 *
 * <p>Each notice is told with what asks for it, what it has to carry, the right of appeal that it opens, the certificate on
 * the way there, and each rule that says by when to act on it, as {@link RulesText} tells a rule.
 *
 * @since 0.1.0
 */
public final class NoticesText {
    private static final String INDENT = "  ";

    private NoticesText() {}

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
        StringBuilder out = new StringBuilder();
        out.append("Notices sent on ").append(sentOn).append(", ");
        out.append(Words.count(notices.size(), "notice")).append("\n\n");
        NoticeWords.PREFACE.forEach(words -> RulesText.append(out, "", "", words));
        notices.forEach(notice -> append(out, notice));
        return out.toString();
    }

    private static void append(StringBuilder out, Notice notice) {
        out.append('\n');
        String id =
                notice.decision().map(EventKind::id).map(known -> known + ": ").orElse("");
        RulesText.append(out, "", "", id + notice.title());
        line(out, "asked by", notice.askedForBy().toString());
        for (NoticeItem item : notice.items()) {
            line(out, "carries", item.words() + " [" + item.provision() + "]");
        }
        line(out, "opens", (notice.right().isPresent() ? "an appeal under " : "") + NoticeWords.right(notice));
        if (!notice.certificates().isEmpty()) {
            line(out, "after", "a certificate under " + NoticeWords.certificates(notice));
        }
        notice.withoutCertificate()
                .ifPresent(provision -> line(out, "or", "without one, " + NoticeWords.withoutCertificate(provision)));
        for (Timescale rule : notice.byWhen()) {
            line(out, "by when", rule.toString());
            RuleWords.lines(rule).forEach(line -> RulesText.line(out, INDENT + INDENT, line));
        }
    }

    private static void line(StringBuilder out, String name, String says) {
        RulesText.line(out, INDENT, new RuleWords.Line(name, says));
    }
}
