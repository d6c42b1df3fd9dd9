package io.github.opensend.cli;

import java.util.Locale;

/** In which form several commands answer. */
enum TextOrJson {
    /** A page of plain text. */
    TEXT,
    /** JSON, the document that the command names. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
