package io.github.opensend.core.setting;

import java.util.regex.Pattern;

/** The form of a code of the Government Statistical Service. */
final class Gss {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9]{8}");

    private Gss() {}

    static String checked(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no GSS code; expected a capital letter and eight digits, such as E10000019");
        }
        return code;
    }
}
