package io.github.opensend.radar.cohort;

import io.github.opensend.radar.Radars;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.SettingReadiness;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Made-up children in a small framework of two domains, three statements and levels from 0 to 4. */
final class Children {
    static final Framework FRAMEWORK = Radars.framework(4, List.of(new int[] {1, 1}, new int[] {1}));
    static final int[] STATEMENTS = {0, 1, 2};

    private Children() {}

    static String id(int statement) {
        return FRAMEWORK.statements().get(statement).id();
    }

    static Arbitrary<int[]> levels() {
        return Arbitraries.integers()
                .between(Radars.NOT_APPLICABLE, 4)
                .array(int[].class)
                .ofSize(3)
                .withoutEdgeCases();
    }

    static Arbitrary<List<int[]>> groups(int most) {
        return levels().list().ofMaxSize(most);
    }

    static NeedAssessment need(int... levels) {
        return Radars.need(FRAMEWORK, levels);
    }

    static SettingReadiness setting(int... levels) {
        return Radars.setting(FRAMEWORK, levels);
    }

    static HomeConfidence home(int... levels) {
        return Radars.home(FRAMEWORK, levels);
    }

    static CohortProfile profile(List<int[]> children) {
        return children.stream()
                .map(Children::need)
                .collect(CohortScope.of(FRAMEWORK).collector());
    }

    static CohortProfile profile(List<int[]> children, SettingReadiness readiness) {
        CohortGathering gathering = CohortScope.of(FRAMEWORK).gathering();
        children.forEach(child -> gathering.add(need(child), readiness));
        return gathering.profile();
    }
}
