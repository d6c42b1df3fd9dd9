package io.github.opensend.radar;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.radar.framework.Domain;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.framework.ImmutableFramework;
import io.github.opensend.radar.framework.Level;
import io.github.opensend.radar.framework.RatingScale;
import io.github.opensend.radar.framework.Statement;
import io.github.opensend.radar.rating.HomeConfidence;
import io.github.opensend.radar.rating.NeedAssessment;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.Ratings;
import io.github.opensend.radar.rating.SettingReadiness;
import io.github.opensend.radar.scoring.Sheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Small frameworks and sheets from bare numbers: -1 stands for not rated, -2 for not applicable. */
public final class Radars {
    public static final int NOT_RATED = -1;
    public static final int NOT_APPLICABLE = -2;
    public static final LocalDate RATED_ON = LocalDate.of(2026, 3, 2);
    public static final LocalDate AS_OF = LocalDate.of(2026, 3, 9);
    public static final String CHILD = "child-4711";
    public static final String SETTING = "setting-0815";

    private Radars() {}

    /** Everything but the domains. */
    public static ImmutableFramework.BuildFinal framework(int highest) {
        return Framework.builder()
                .id("test")
                .version("1")
                .title("Test")
                .publisher("Nobody")
                .licence("none")
                .citation(Citation.of(Instruments.OPENSEND_CONVENTIONS.whole()))
                .standing(Standing.CONVENTION)
                .certainty(Certainty.DESIGN_CHOICE)
                .scale(scale(highest));
    }

    public static RatingScale scale(int highest) {
        return new RatingScale(IntStream.rangeClosed(0, highest)
                .mapToObj(i -> Level.of("level " + i, "need " + i, "readiness " + i))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Domains d0, d1, ... with statements d0-0, d0-1, ... of the weights told. */
    public static Framework framework(int highest, List<int[]> weights) {
        ImmutableFramework.BuildFinal framework = framework(highest);
        for (int d = 0; d < weights.size(); d++) {
            framework.addDomains(domain("d" + d, weights.get(d)));
        }
        return framework.build();
    }

    public static Domain domain(String id, int... weights) {
        return Domain.builder(id, "Domain " + id)
                .addAllStatements(IntStream.range(0, weights.length)
                        .mapToObj(i -> Statement.builder(id + "-" + i, "Statement " + id + "-" + i)
                                .weight(weights[i])
                                .build())
                        .toList())
                .build();
    }

    public static Rating rating(int level) {
        return switch (level) {
            case NOT_RATED -> Rating.notRated(Rating.NotRated.Reason.INSUFFICIENT_EVIDENCE);
            case NOT_APPLICABLE -> Rating.notApplicable("a reason that is nobody's business");
            default -> Rating.level(level);
        };
    }

    /** Ratings by position, over all domains. */
    public static Ratings ratings(Framework framework, int... levels) {
        Ratings.Builder ratings = Ratings.of(framework);
        for (int i = 0; i < levels.length; i++) {
            ratings.rate(framework.statements().get(i).id(), rating(levels[i]));
        }
        return ratings.build();
    }

    public static NeedAssessment need(Framework framework, int... levels) {
        return NeedAssessment.of(CHILD, ratings(framework, levels), RATED_ON);
    }

    public static SettingReadiness setting(Framework framework, int... levels) {
        return SettingReadiness.of(SETTING, ratings(framework, levels), RATED_ON);
    }

    public static HomeConfidence home(Framework framework, int... levels) {
        return HomeConfidence.of(CHILD, ratings(framework, levels), RATED_ON);
    }

    public static Sheets sheets(Framework framework, int[] need, int[] setting, int[] home) {
        return Sheets.of(need(framework, need))
                .with(setting(framework, setting))
                .with(home(framework, home));
    }

    /** The same value, sent and received. */
    @SuppressWarnings("unchecked")
    public static <T extends Serializable> T sent(T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
