package io.github.opensend.core.setting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The register of local authorities: every authority in the release <i>Education, health and care plans</i> of the
 * reporting year 2025, which reaches back to 2018, and so also some that are gone.
 *
 * <p>What is not in the register is not known; nothing is guessed from the form of a code.
 *
 * @since 0.1.0
 */
public final class LocalAuthorities {
    private LocalAuthorities() {}

    /**
     * Every authority, in the order of their numbers.
     *
     * @return 158 authorities, of which 153 are in the figures for 2024
     */
    public static ImmutableList<LocalAuthority> all() {
        return PublishedAuthorities.BY_CODE.values().asList();
    }

    /**
     * The authority with a number of the Department for Education.
     *
     * @param code three digits, such as {@code 925}
     * @return the authority; empty if the register has none with that number
     * @throws IllegalArgumentException if it is not three digits
     */
    public static Optional<LocalAuthority> withCode(String code) {
        return Optional.ofNullable(PublishedAuthorities.BY_CODE.get(LocalAuthority.checked(code)));
    }

    /**
     * The authority that was published under a GSS code, in whatever file and year.
     *
     * @param gss a capital letter and eight digits, such as {@code E10000019}
     * @return the authority; empty if the register has none with that code, as for the codes of regions and of England
     * @throws IllegalArgumentException if it is not a capital letter and eight digits
     */
    public static Optional<LocalAuthority> withGss(String gss) {
        return Optional.ofNullable(PublishedAuthorities.BY_GSS.get(Gss.checked(gss)));
    }
}
