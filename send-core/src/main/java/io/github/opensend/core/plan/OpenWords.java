package io.github.opensend.core.plan;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that leave open what is due. The list is our choice; the Code asks that provision be specific and lists none. */
final class OpenWords {
    private static final ImmutableList<String> WORDS = ImmutableList.of(
            "access to",
            "as and when",
            "as appropriate",
            "as necessary",
            "as needed",
            "as required",
            "if possible",
            "might benefit",
            "opportunities for",
            "opportunities to",
            "opportunity to",
            "or equivalent",
            "regular",
            "regularly",
            "subject to",
            "up to",
            "when available",
            "where appropriate",
            "where possible",
            "would benefit");

    private static final Pattern ANY =
            Pattern.compile("\\b(" + String.join("|", WORDS) + ")\\b", Pattern.CASE_INSENSITIVE);

    private OpenWords() {}

    /** The first of them in a text, as it stands in the list, so that nothing of the text itself is handed on. */
    static Optional<String> in(String text) {
        Matcher matcher = ANY.matcher(text);
        return matcher.find()
                ? WORDS.stream().filter(matcher.group(1)::equalsIgnoreCase).findFirst()
                : Optional.empty();
    }

    static ImmutableList<String> all() {
        return WORDS;
    }
}
