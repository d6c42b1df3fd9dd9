package io.github.opensend.timescales.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.rule.Timescale;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the notice of a decision has to carry, the right of appeal that it opens, the certificate on the way there, and the
 * rules that say by when.
 *
 * <p>A notice that lacks an item does not stop the time to appeal; the Tribunal can extend that time.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class Notice implements Serializable permits ImmutableNotice {
    private static final long serialVersionUID = 1L;

    Notice() {}

    /**
     * The decision.
     *
     * @return the decision; empty for a proposal to amend, which opens no appeal yet
     */
    public abstract Optional<AppealableDecision> decision();

    /**
     * What it is a notice of.
     *
     * @return a noun phrase, such as {@code a refusal to assess}
     */
    public final String title() {
        return decision().map(Decisions::words).orElse("a proposal to amend");
    }

    /**
     * What asks for the notice.
     *
     * @return the provisions, the leading one first
     */
    public abstract Citation askedForBy();

    /**
     * What it has to carry.
     *
     * @return the items, in the order in which they are usually written
     */
    public abstract ImmutableSet<NoticeItem> items();

    /**
     * The right of appeal that it opens.
     *
     * @return the paragraph of section 51(2); empty where none is opened yet
     */
    public abstract Optional<Provision> right();

    /**
     * The certificates of which an appeal needs one: that no mediation was wanted, or that there was mediation.
     *
     * @return the provisions; none where no appeal is opened
     */
    public abstract ImmutableList<Provision> certificates();

    /**
     * What lets an appeal about the placement alone go without a certificate.
     *
     * @return the provision, for decisions on what is in a plan; empty for others
     */
    public abstract Optional<Provision> withoutCertificate();

    /**
     * The rules that say by when to act on it: those on the mediation adviser and on the certificate, then the one that
     * gives the last day to start an appeal ({@code TRB-03}); for a proposal to amend, the one on representations. Each
     * says itself on which grounds another time is allowed.
     *
     * @return the rules, in the order in which they are acted on
     */
    public abstract ImmutableList<Timescale> byWhen();

    /**
     * The decision, and what it opens.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return decision().map(AppealableDecision::id).orElse("proposal to amend") + " under " + askedForBy()
                + right().map(opened -> ", opens " + opened).orElse("");
    }
}
