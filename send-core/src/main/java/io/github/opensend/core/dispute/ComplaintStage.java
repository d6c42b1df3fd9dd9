package io.github.opensend.core.dispute;

import com.google.common.base.Ascii;

/**
 * How far a complaint has come. That a council has two stages of its own is common and not law.
 *
 * @since 0.1.0
 */
public enum ComplaintStage {
    /** The first stage of the council's own procedure. */
    FIRST,
    /** The second stage of the council's own procedure. */
    SECOND,
    /** The Local Government and Social Care Ombudsman. */
    OMBUDSMAN;

    /**
     * The stable name in documents.
     *
     * @return {@code first}, {@code second} or {@code ombudsman}
     */
    public String id() {
        return Ascii.toLowerCase(name());
    }
}
