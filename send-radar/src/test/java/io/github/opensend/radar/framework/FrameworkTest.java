package io.github.opensend.radar.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.radar.Radars;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is rated, and how a framework that cannot be used is refused. */
class FrameworkTest {
    private static final Framework STARTER = StarterFramework.framework();

    @Test
    void theStarterHasTheFiveDomainsOfTheBriefingInAFixedOrder() {
        assertThat(STARTER.domains())
                .extracting(Domain::id)
                .containsExactly(
                        "cognition-and-learning",
                        "communication-and-interaction",
                        "sensory-and-physical",
                        "social-emotional-and-mental-health",
                        "independence");
    }

    @Test
    void eachDomainButIndependenceSpeaksOfOneAreaOfTheCode() {
        assertThat(STARTER.domains().subList(0, 4))
                .extracting(Domain::areaOfNeed)
                .containsExactly(
                        Optional.of(AreaOfNeed.COGNITION_AND_LEARNING),
                        Optional.of(AreaOfNeed.COMMUNICATION_AND_INTERACTION),
                        Optional.of(AreaOfNeed.SENSORY_AND_PHYSICAL),
                        Optional.of(AreaOfNeed.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH));
        Domain independence = STARTER.domain("independence");
        assertThat(independence.areaOfNeed()).isEmpty();
        assertThat(independence.outcomes()).containsExactly(AdulthoodOutcome.values());
    }

    @Test
    void theStarterHasTwentyNineStatementsEachWithItsOwnAnchors() {
        assertThat(STARTER.statements()).hasSize(29);
        assertThat(STARTER.domains())
                .extracting(domain -> domain.statements().size())
                .containsExactly(6, 5, 6, 6, 6);
        assertThat(STARTER.statements()).allSatisfy(statement -> {
            assertThat(statement.needAnchors()).hasSize(5).doesNotHaveDuplicates();
            assertThat(statement.description()).isNotBlank();
        });
        assertThat(STARTER.scale().highest()).isEqualTo(4);
    }

    @Test
    void whatIsOursIsCalledAConventionAndBearsNoAuthoritysName() {
        assertThat(STARTER.standing()).isEqualTo(Standing.CONVENTION);
        assertThat(STARTER.certainty()).isEqualTo(Certainty.DESIGN_CHOICE);
        String names = (STARTER.id()
                        + STARTER.title()
                        + STARTER.publisher()
                        + STARTER.byDomain().id())
                .toLowerCase(Locale.ROOT);
        assertThat(names).doesNotContain("valuing", "vsend", "lincoln");
    }

    @Test
    void anAnchorIsTheStatementsOwnAndElseTheScales() {
        Statement reading = STARTER.statement("reading");
        assertThat(STARTER.anchor(reading, Perspective.NEED, 2))
                .isEqualTo(reading.needAnchors().get(2));
        assertThat(STARTER.anchor(reading, Perspective.SETTING, 2)).isEqualTo("plan and give regular support");
        assertThat(STARTER.anchor(reading, Perspective.HOME, 0)).isEqualTo("give what every child gets, and no more");
        Framework plain = Radars.framework(1, ImmutableList.of(new int[] {1}));
        assertThat(plain.anchor(plain.statements().get(0), Perspective.NEED, 1)).isEqualTo("need 1");
    }

    @Test
    void aFrameworkOfDomainsAloneHasOneStatementForEachThatBearsItsName() {
        Framework domains = STARTER.byDomain();
        assertThat(domains.ratedBy()).isEqualTo(RatedBy.DOMAIN);
        assertThat(domains.key()).isEqualTo("opensend-starter.domains/1");
        assertThat(domains.statements())
                .extracting(Statement::id)
                .containsExactlyElementsOf(
                        STARTER.domains().stream().map(Domain::id).toList());
        assertThat(domains.byDomain()).isSameAs(domains);
    }

    @Test
    void everyFaultOfAFrameworkIsToldAtOnceWithItsPlace() {
        InvalidRadarException refused = catchThrowableOfType(
                InvalidRadarException.class,
                () -> Framework.builder()
                        .id("Not An Id")
                        .version(" ")
                        .title("")
                        .publisher("Somebody")
                        .licence("")
                        .citation(STARTER.citation())
                        .standing(Standing.LOCAL_PRACTICE)
                        .certainty(Certainty.VERIFIED)
                        .scale(RatingScale.of(Level.of("only", "", "ready")))
                        .addLeavesOut(Perspective.NEED)
                        .addDomains(
                                Domain.builder("one", "One")
                                        .addStatements(
                                                Statement.builder("reading", "Reading")
                                                        .weight(0)
                                                        .addNeedAnchors("a", "b")
                                                        .addHomeAnchors(" ")
                                                        .build(),
                                                Statement.of("reading", ""))
                                        .build(),
                                Domain.builder("one", "").build())
                        .build());
        assertThat(refused.faults())
                .extracting(RadarFault::place)
                .containsExactly(
                        "id",
                        "version",
                        "title",
                        "licence",
                        "scale.levels",
                        "scale.levels[0].need",
                        "leavesOut",
                        "domains[0].statements[0].weight",
                        "domains[0].statements[0].needAnchors",
                        "domains[0].statements[0].homeAnchors[0]",
                        "domains[0].statements[1].id",
                        "domains[0].statements[1].title",
                        "domains[1].id",
                        "domains[1].title",
                        "domains[1].statements");
        assertThat(refused)
                .hasMessageContaining(
                        "domains[0].statements[0].weight: found 0, expected a whole number from 1 to 1000");
        assertThat(refused).hasMessageContaining("another name than at domains[0].statements[0].id");
    }

    @Test
    void aFrameworkWithoutDomainsOrWithStatementsWhereDomainsAreRatedIsRefused() {
        InvalidRadarException empty = catchThrowableOfType(
                InvalidRadarException.class, () -> Radars.framework(4).build());
        assertThat(empty.faults()).extracting(RadarFault::place).containsExactly("domains");
        InvalidRadarException mixed = catchThrowableOfType(
                InvalidRadarException.class,
                () -> Radars.framework(4)
                        .ratedBy(RatedBy.DOMAIN)
                        .addDomains(Radars.domain("one", 1, 1))
                        .build());
        assertThat(mixed.faults()).extracting(RadarFault::place).containsExactly("domains[0].statements");
    }

    @Test
    void aFrameworkSurvivesBeingSent() {
        Framework sent = Radars.sent(STARTER);
        assertThat(sent).isEqualTo(STARTER).hasSameHashCodeAs(STARTER).hasToString("opensend-starter/1");
        assertThat(sent.position("keeping-safe")).isEqualTo(STARTER.position("keeping-safe"));
    }

    @Test
    void whatIsAskedForAndNotThereIsNamed() {
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> STARTER.statement("flying")))
                .hasMessage("opensend-starter/1 has no statement \"flying\"");
        assertThat(catchThrowableOfType(IllegalArgumentException.class, () -> STARTER.domain("flying")))
                .hasMessageContaining("no domain \"flying\"")
                .hasMessageContaining("independence");
    }

    @Test
    void namesInDocumentsLeadBack() {
        assertThat(Arrays.stream(Perspective.values()).map(value -> Perspective.withId(value.id())))
                .containsExactly(Perspective.values());
        assertThat(Arrays.stream(AdulthoodOutcome.values()).map(value -> AdulthoodOutcome.withId(value.id())))
                .containsExactly(AdulthoodOutcome.values());
        assertThat(new HashSet<>(STARTER.positions().values())).hasSize(29);
    }
}
