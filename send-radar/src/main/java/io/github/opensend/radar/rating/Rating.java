package io.github.opensend.radar.rating;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What one statement was rated: a level, or the reason why there is none. The three are different values throughout.
 *
 * @since 0.1.0
 */
public sealed interface Rating extends Serializable {
    /**
     * A level.
     *
     * @param level from 0; whether the scale has it is judged with the other ratings of the sheet
     * @return the rating
     * @throws IllegalArgumentException if it is negative
     */
    static Rated level(int level) {
        return 0 <= level && level < Rated.OFTEN.size() ? Rated.OFTEN.get(level) : new Rated(level);
    }

    /**
     * The statement does not arise for this child or setting.
     *
     * @param why the reason, in a person's words
     * @return the rating
     * @throws IllegalArgumentException if no reason is given
     */
    static NotApplicable notApplicable(String why) {
        return new NotApplicable(why);
    }

    /**
     * The statement was not rated.
     *
     * @param reason why not
     * @return the rating
     */
    static NotRated notRated(NotRated.Reason reason) {
        return new NotRated(reason);
    }

    /**
     * A level of the scale.
     *
     * @param level from 0
     */
    record Rated(int level) implements Rating {
        private static final ImmutableList<Rated> OFTEN =
                IntStream.range(0, 11).mapToObj(Rated::new).collect(ImmutableList.toImmutableList());

        /**
         * A level.
         *
         * @param level from 0
         * @throws IllegalArgumentException if it is negative
         */
        public Rated {
            if (level < 0) {
                throw new IllegalArgumentException("a level is 0 or more, not " + level);
            }
        }

        /**
         * The level.
         *
         * @return its number
         */
        @Override
        public String toString() {
            return String.valueOf(level);
        }
    }

    /**
     * The statement does not arise: it counts neither as rated nor as missing.
     *
     * @param why the reason, in a person's words; never printed, because it can hold what is personal
     */
    record NotApplicable(String why) implements Rating {
        /**
         * Not applicable.
         *
         * @param why the reason
         * @throws IllegalArgumentException if no reason is given
         */
        public NotApplicable {
            if (why.isBlank()) {
                throw new IllegalArgumentException("not applicable needs a reason");
            }
        }

        /**
         * That it is not applicable, without the reason.
         *
         * @return {@code not applicable}
         */
        @Override
        public String toString() {
            return "not applicable";
        }
    }

    /**
     * The statement arises and has no rating: it is missing, and what is missing may be any level.
     *
     * @param reason why there is none
     */
    record NotRated(Reason reason) implements Rating {
        /** Why a statement was not rated. */
        public enum Reason {
            /** Nobody has looked at it yet; what a sheet says nothing of is so. */
            NOT_ASSESSED("not-assessed"),
            /** Somebody looked, and could not tell. */
            INSUFFICIENT_EVIDENCE("insufficient-evidence"),
            /** Whoever was asked chose not to say, as anyone may. */
            DECLINED("declined");

            private final String id;

            Reason(String id) {
                this.id = id;
            }

            /**
             * The stable name in documents.
             *
             * @return lower-case words joined by hyphens, such as {@code not-assessed}
             */
            public String id() {
                return id;
            }

            /**
             * The reason of that name.
             *
             * @param id the stable name
             * @return the reason
             * @throws IllegalArgumentException if there is none of that name; the message lists those that there are
             */
            public static Reason withId(String id) {
                return Arrays.stream(values())
                        .filter(reason -> reason.id.equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no reason is named \"" + id
                                + "\"; expected one of "
                                + Arrays.stream(values()).map(Reason::id).toList()));
            }
        }

        /**
         * That it is not rated, with the reason.
         *
         * @return such as {@code not rated: declined}
         */
        @Override
        public String toString() {
            return "not rated: " + reason.id();
        }
    }
}
