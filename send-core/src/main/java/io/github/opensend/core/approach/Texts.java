package io.github.opensend.core.approach;

/** The checks of texts that have to be there. */
final class Texts {
    private Texts() {}

    static void needed(String what, String text) {
        if (text.isBlank()) {
            throw new IllegalStateException(what + " is needed, found an empty text");
        }
    }
}
