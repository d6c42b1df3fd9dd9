package io.github.opensend.core.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LocalAuthoritiesProperties {
    private static final Set<String> KNOWN =
            LocalAuthorities.all().stream().map(LocalAuthority::code).collect(Collectors.toSet());

    @Property(tries = 1000)
    void everyNumberLeadsToItselfOrToNothing(@ForAll @IntRange(max = 999) int number) {
        String code = String.format("%03d", number);

        assertThat(LocalAuthorities.withCode(code).map(LocalAuthority::code))
                .isEqualTo(Optional.of(code).filter(KNOWN::contains));
    }

    @Property(tries = 1000)
    void everyCodeLeadsToTheOneAuthorityThatBearsItOrToNothing(
            @ForAll @IntRange(min = 6, max = 12) int kind, @ForAll @IntRange(max = 70) int number) {
        String gss = String.format("E%02d%06d", kind, number);

        assertThat(LocalAuthorities.withGss(gss).stream())
                .containsExactlyElementsOf(LocalAuthorities.all().stream()
                        .filter(authority -> authority.gssCodes().stream()
                                .anyMatch(one -> one.code().equals(gss)))
                        .toList());
    }
}
