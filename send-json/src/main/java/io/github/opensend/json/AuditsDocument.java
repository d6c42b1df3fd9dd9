package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.opensend.core.HouseStyle;
import io.github.opensend.core.quality.Audit;
import io.github.opensend.core.quality.AuditFigures;
import io.github.opensend.core.quality.AuditForm;
import io.github.opensend.core.quality.Grading;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The audits of a time by one form, as a document holds them.
 *
 * @since 0.1.0
 */
@Value.Immutable
@HouseStyle
public abstract sealed class AuditsDocument implements Serializable permits ImmutableAuditsDocument {
    private static final long serialVersionUID = 1L;

    AuditsDocument() {}

    /**
     * Starts a document.
     *
     * @param form what the audits asked
     * @param due how many audits were due in the time
     * @param plans how many plans could have been audited
     * @return a builder that takes the audits, the grading and the caller's own fields
     */
    public static ImmutableAuditsDocument.BuildFinal audits(AuditForm form, int due, int plans) {
        return ImmutableAuditsDocument.builder().form(form).due(due).plans(plans);
    }

    /**
     * What the audits asked.
     *
     * @return the form
     */
    public abstract AuditForm form();

    /**
     * How many audits were due in the time.
     *
     * @return from 0
     */
    public abstract int due();

    /**
     * How many plans could have been audited.
     *
     * @return no fewer than were
     */
    public abstract int plans();

    /**
     * How answers come to a grade.
     *
     * @return the grading; empty where every grade is the auditor's own
     */
    public abstract Optional<Grading> grading();

    /**
     * The audits.
     *
     * @return the audits in the order of the document
     */
    public abstract ImmutableList<Audit> audits();

    /**
     * The caller's own fields.
     *
     * @return JSON text by name, as it was told but for the order of names in its objects; names begin with {@code x-}
     */
    public abstract ImmutableMap<String, String> extras();

    /**
     * What the audits come to.
     *
     * @return the figures
     */
    public AuditFigures figures() {
        return AuditFigures.of(audits(), due(), plans(), grading());
    }

    /**
     * How many audits there are; nothing of what was audited.
     *
     * @return one line of text
     */
    @Override
    public final String toString() {
        return "AuditsDocument[" + audits().size() + " of " + form() + "]";
    }
}
