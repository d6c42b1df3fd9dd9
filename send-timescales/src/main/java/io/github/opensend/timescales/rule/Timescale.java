package io.github.opensend.timescales.rule;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.opensend.core.event.Happening;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.InForce;
import io.github.opensend.core.law.Provision;
import io.github.opensend.core.law.Reading;
import io.github.opensend.core.law.Standing;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rule of time: under which provision, who must, may or must not do what, by when, and what answers it.
 *
 * <p>A rule is written in the order of the provision that it states, and a missing part does not compile:
 *
 * <pre>{@code
 * timescale("ASM-04")
 *         .under(SEND_REGULATIONS_2014.regulation("5(1)"))
 *         .the(LOCAL_AUTHORITY).must("tell the family whether an assessment will be made")
 *         .asSoonAsPracticable(within(weeks(6)).after(ASSESSMENT_REQUESTED, ASSESSMENT_ATTENTION_DRAWN))
 *         .answeredBy(ASSESSMENT_AGREED, ASSESSMENT_REFUSED)
 *         .during(ASSESSMENT)
 *         .unless(REGULATION_5_4)
 *         .inForceFrom(SEPTEMBER_2014);
 * }</pre>
 *
 * <p>Rules are equal by their {@link #id()}.
 *
 * @since 0.1.0
 */
public final class Timescale implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final Citation citation;
    private final DutyHolder dutyHolder;
    private final Kind kind;
    private final String action;
    private final boolean asSoonAsPracticable;
    private final Choice<Limit> limit;
    private final Choice<ImmutableSet<Happening>> answers;
    private final Choice<NamedDay> answerDay;
    private final ImmutableSet<NamedDay> furtherDays;
    private final @Nullable Process process;
    private final ImmutableList<Ground> grounds;
    private final ImmutableSet<Happening> switches;
    private final ImmutableSet<Happening> binding;
    private final @Nullable Limit earliestAnswer;
    private final @Nullable Between between;
    private final boolean outside;
    private final Choice<Boolean> confined;
    private final ImmutableList<Choice<Precedence>> precedences;
    private final @Nullable OpenedBy opening;
    private final @Nullable String authority;
    private final boolean underWay;
    private final ImmutableMap<Happening, Provision> rights;
    private final boolean pairs;
    private final boolean silent;
    private final boolean acrossThreads;
    private final boolean anyOrder;
    private final Standing standing;
    private final Certainty certainty;
    private final InForce inForce;

    private Timescale(Draft draft, InForce inForce) {
        this.id = draft.id;
        this.citation = draft.citation;
        this.dutyHolder = draft.dutyHolder;
        this.kind = draft.kind;
        this.action = draft.action;
        this.asSoonAsPracticable = draft.asSoonAsPracticable;
        this.limit = draft.limit;
        this.answers = draft.answers;
        this.answerDay = draft.answerDay;
        this.furtherDays = draft.furtherDays;
        this.process = draft.process;
        this.grounds = ImmutableList.copyOf(draft.grounds);
        this.switches = draft.switches;
        this.binding = draft.binding;
        this.earliestAnswer = draft.earliestAnswer;
        this.between = draft.between;
        this.outside = draft.outside;
        this.confined = draft.confined;
        this.precedences = ImmutableList.copyOf(draft.precedences);
        this.opening = draft.opening;
        this.authority = draft.authority;
        this.underWay = draft.underWay;
        this.rights = ImmutableMap.copyOf(draft.rights);
        this.pairs = draft.pairs;
        this.silent = draft.silent;
        this.acrossThreads = draft.acrossThreads;
        this.anyOrder = draft.anyOrder;
        this.standing = draft.standing;
        this.certainty = draft.certainty;
        this.inForce = inForce;
    }

    /**
     * Starts a rule.
     *
     * @param id the row of the catalogue, such as {@code PLN-06}, and where that row gives several clocks a limb after a
     *     full stop, such as {@code TRF-04.three-months}
     * @return the first stage
     */
    public static Under timescale(String id) {
        return new Draft(id);
    }

    /**
     * The stable name.
     *
     * @return the row of the catalogue, and its limb where it has several
     */
    public String id() {
        return id;
    }

    /**
     * The row of the catalogue.
     *
     * @return such as {@code PLN-06}
     */
    public String catalogueId() {
        int limb = CharMatcher.is('.').indexIn(id);
        return limb < 0 ? id : id.substring(0, limb);
    }

    /**
     * Where the rule stands.
     *
     * @return the citation, the leading provision first
     */
    public Citation citation() {
        return citation;
    }

    /**
     * Who the rule speaks to.
     *
     * @return the duty holder
     */
    public DutyHolder dutyHolder() {
        return dutyHolder;
    }

    /**
     * What sort of rule it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What is to be done.
     *
     * @return a clause that begins with a verb, such as {@code send the finalised plan}
     */
    public String title() {
        return action;
    }

    /**
     * The rule in one sentence.
     *
     * @return such as {@code The local authority must send the finalised plan}
     */
    public String sentence() {
        return "The " + dutyHolder.words() + " " + kind.verb() + " " + action;
    }

    /**
     * Whether the thing is due as soon as practicable and the number is only the backstop.
     *
     * @return true if a number met does not prove that the duty was
     */
    public boolean asSoonAsPracticable() {
        return asSoonAsPracticable;
    }

    /**
     * When the time runs out.
     *
     * @return the limit, as settled or under a reading
     */
    public Choice<Limit> limit() {
        return limit;
    }

    /**
     * What starts a clock of this rule under the default readings.
     *
     * @return the events of the limit's first anchor
     */
    public ImmutableList<Happening> starts() {
        return limit.byDefault().start().happenings();
    }

    /**
     * What answers the rule; for a hold, what breaches it.
     *
     * @return the events, as settled or under a reading; none for a look back
     */
    public Choice<ImmutableSet<Happening>> answers() {
        return answers;
    }

    /**
     * The day of the answering event that counts.
     *
     * @return a named day; where an event does not carry it, its own day counts
     */
    public Choice<NamedDay> answerDay() {
        return answerDay;
    }

    /**
     * Days of the answering event that have to be reached as well before it counts, where they are told.
     *
     * @return the named days, such as those on which a plan went to its other addressees
     */
    public ImmutableSet<NamedDay> furtherDays() {
        return furtherDays;
    }

    /**
     * The stretch of work in which it runs.
     *
     * @return the process; empty for a rule that stands alone
     */
    public Optional<Process> process() {
        return Optional.ofNullable(process);
    }

    /**
     * The grounds on which its number does not apply.
     *
     * @return the grounds, in the order of the provision
     */
    public ImmutableList<Ground> grounds() {
        return grounds;
    }

    /**
     * What takes the duty away before it is answered; an answer that comes late after it is excused.
     *
     * @return the events
     */
    public ImmutableSet<Happening> switchedOffBy() {
        return switches;
    }

    /**
     * What makes a thing that is due only if decided a duty.
     *
     * @return the events; none for most rules
     */
    public ImmutableSet<Happening> bindsOnce() {
        return binding;
    }

    /**
     * The first day of an answer that counts, for a rule that looks ahead to a day and can be answered before it starts.
     *
     * @return the day as a limit, where the rule has one
     */
    public Optional<Limit> earliestAnswer() {
        return Optional.ofNullable(earliestAnswer);
    }

    /**
     * The time between two events, outside or inside which alone the rule starts.
     *
     * @return the time, where the rule asks for one
     */
    public Optional<Between> between() {
        return Optional.ofNullable(between);
    }

    /**
     * Whether the rule starts only outside {@link #between()}.
     *
     * @return true for outside, false for inside
     */
    public boolean outside() {
        return outside;
    }

    /**
     * Whether {@link #between()} confines the rule at all.
     *
     * @return true where it does, as settled or under a reading
     */
    public Choice<Boolean> confined() {
        return confined;
    }

    /**
     * Which days have to come before which others for the rule to start.
     *
     * @return the orders, as settled or under a reading, all of which have to hold
     */
    public ImmutableList<Choice<Precedence>> precedences() {
        return precedences;
    }

    /**
     * What must have opened the stretch in which the rule runs.
     *
     * @return the condition, or empty where anything may
     */
    public Optional<OpenedBy> opening() {
        return Optional.ofNullable(opening);
    }

    /**
     * The one authority whose practice the rule is.
     *
     * @return its three digits, such as {@code 925}, or empty for a rule of every authority
     */
    public Optional<String> authority() {
        return Optional.ofNullable(authority);
    }

    /**
     * Whether the rule starts only while a stretch of its process is under way.
     *
     * @return true if it does
     */
    public boolean onlyWhileUnderWay() {
        return underWay;
    }

    /**
     * The rights of appeal that an answer opens.
     *
     * @return the provisions by the answers that open them
     */
    public ImmutableMap<Happening, Provision> rights() {
        return rights;
    }

    /**
     * Whether the question can be put to several, so that an answer has to come from the same one.
     *
     * @return true if starts and answers pair by who was asked
     */
    public boolean pairs() {
        return pairs;
    }

    /**
     * Whether an answer is so seldom recorded that silence proves nothing.
     *
     * @return true if a clock that nobody answered awaits the fact, and is never called overdue
     */
    public boolean silenceProvesNothing() {
        return silent;
    }

    /**
     * Whether the rule reaches across the labels of stretches of work.
     *
     * @return true if labels do not matter
     */
    public boolean acrossThreads() {
        return acrossThreads;
    }

    /**
     * Whether an answer that comes before anything it could answer is nothing odd.
     *
     * @return true if such an answer belongs to an occasion that is not on record
     */
    public boolean inAnyOrder() {
        return anyOrder;
    }

    /**
     * Its force.
     *
     * @return the standing
     */
    public Standing standing() {
        return standing;
    }

    /**
     * How sure we are of it.
     *
     * @return the certainty
     */
    public Certainty certainty() {
        return certainty;
    }

    /**
     * When it is in force; the day of the event that starts a clock decides.
     *
     * @return the range
     */
    public InForce inForce() {
        return inForce;
    }

    /**
     * The readings on which any part of it turns.
     *
     * @return the readings
     */
    public ImmutableSet<Reading> readings() {
        Set<Reading> readings = new LinkedHashSet<>();
        limit.reading().ifPresent(readings::add);
        limit.options().forEach(option -> readings.addAll(option.readings()));
        answers.reading().ifPresent(readings::add);
        answerDay.reading().ifPresent(readings::add);
        confined.reading().ifPresent(readings::add);
        precedences.forEach(order -> order.reading().ifPresent(readings::add));
        process()
                .ifPresent(stretch -> stretch.openings()
                        .forEach(opening -> opening.whileOpen().reading().ifPresent(readings::add)));
        return ImmutableSet.copyOf(readings);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof Timescale that && id.equals(that.id));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * The stable name and the sentence.
     *
     * @return such as {@code PLN-06: The local authority must send the finalised plan}
     */
    @Override
    public String toString() {
        return id + ": " + sentence();
    }

    /** The stage at which a rule names its provision. */
    public interface Under {
        /**
         * Where it stands.
         *
         * @param first the leading provision
         * @param more further provisions
         * @return the next stage
         */
        Holder under(Provision first, Provision... more);
    }

    /** The stage at which a rule names whom it speaks to. */
    public interface Holder {
        /**
         * Whom it speaks to.
         *
         * @param dutyHolder the duty holder
         * @return the next stage
         */
        Verb the(DutyHolder dutyHolder);
    }

    /** The stage at which the verb of the provision decides the kind of the rule. */
    public interface Verb {
        /**
         * A duty.
         *
         * @param action what must be done, beginning with a verb
         * @return the next stage
         */
        Time must(String action);

        /**
         * A duty that binds only if the thing is done at all.
         *
         * @param action what must be done in time, if at all
         * @return the next stage
         */
        Time mustIfAtAll(String action);

        /**
         * A right.
         *
         * @param action what may be done
         * @return the next stage
         */
        Time may(String action);

        /**
         * A hold.
         *
         * @param action what must not be done yet
         * @return the next stage
         */
        Time mustNot(String action);

        /**
         * A gate.
         *
         * @param action what may be refused
         * @param look the look back
         * @return the last stage: a look back has no answer
         */
        More mayRefuse(String action, Limit look);

        /**
         * What goes with a notice: what it must carry, or who else is told.
         *
         * @param action what goes with it
         * @param notices the notices
         * @return the last stage: it is done when its notice is given
         */
        More withTheNotice(String action, Happening... notices);

        /**
         * What people plan by; never law.
         *
         * @param action what is planned
         * @return the next stage
         */
        Time plansTo(String action);
    }

    /** The stage at which a rule says when its time runs out. */
    public interface Time {
        /**
         * As soon as practicable, and in any event within a limit.
         *
         * @param backstop the limit
         * @return the next stage
         */
        Answer asSoonAsPracticable(Limit backstop);

        /**
         * As soon as practicable, and in any event within a limit that turns on a reading.
         *
         * @param backstop the limit
         * @return the next stage
         */
        Answer asSoonAsPracticable(Choice<Limit> backstop);

        /**
         * By a limit, with nothing said of sooner.
         *
         * @param limit the limit
         * @return the next stage
         */
        Answer by(Limit limit);

        /**
         * By a limit that turns on a reading.
         *
         * @param limit the limit
         * @return the next stage
         */
        Answer by(Choice<Limit> limit);
    }

    /** The stage at which a rule says what answers it. */
    public interface Answer {
        /**
         * What answers it; for a hold, what breaches it.
         *
         * @param first an event that does
         * @param more further events that do
         * @return the last stage
         */
        More answeredBy(Happening first, Happening... more);

        /**
         * What answers it, where that turns on a reading.
         *
         * @param answers the events
         * @return the last stage
         */
        More answeredBy(Choice<ImmutableSet<Happening>> answers);

        /**
         * Nothing that is recorded answers it: it stands until its time runs out or its duty is taken away.
         *
         * @return the last stage
         */
        More answeredByNothing();
    }

    /** The last stage: what a rule may say beside, and when it is in force. */
    public interface More {
        /**
         * The stretch of work in which it runs.
         *
         * @param process the process
         * @return this stage
         */
        More during(Process process);

        /**
         * The grounds on which its number does not apply.
         *
         * @param grounds the grounds of the provision
         * @return this stage
         */
        More unless(Ground... grounds);

        /**
         * What takes the duty away before it is answered; an answer that comes late after it is excused.
         *
         * @param happenings the events
         * @return this stage
         */
        More switchedOffBy(Happening... happenings);

        /**
         * Makes a thing that is due only if decided a duty, since the decision has gone that way.
         *
         * @param happenings the events that tell of it
         * @return this stage
         */
        More bindsOnce(Happening... happenings);

        /**
         * Lets no answer count that lies before a day.
         *
         * @param earliest the first day of an answer that counts
         * @return this stage
         */
        More notAnsweredBefore(Limit earliest);

        /**
         * Starts only in the time between two events.
         *
         * @param time the time
         * @return this stage
         */
        More onlyIn(Between time);

        /**
         * Starts only outside the time between two events.
         *
         * @param time the time
         * @return this stage
         */
        More onlyOutside(Between time);

        /**
         * Starts only outside the time between two events where a reading says so, and anywhere where it does not.
         *
         * @param time the time
         * @param confined whether the rule is kept out of it
         * @return this stage
         */
        More onlyOutside(Between time, Choice<Boolean> confined);

        /**
         * Starts only where one day comes before another, or not before it; where it is said more than once, all have to
         * hold.
         *
         * @param order the days
         * @return this stage
         */
        More onlyWhere(Precedence order);

        /**
         * Starts only where one day comes before another, or not before it, where a reading decides on the days.
         *
         * @param order the days
         * @return this stage
         */
        More onlyWhere(Choice<Precedence> order);

        /**
         * Starts only while a stretch of its process is under way.
         *
         * @return this stage
         */
        More onlyWhileUnderWay();

        /**
         * Opens a right of appeal with one of its answers.
         *
         * @param answer the answer
         * @param right the provision that gives the right
         * @return this stage
         */
        More opens(Happening answer, Provision right);

        /**
         * Counts another day of the answering event than its own.
         *
         * @param day the named day, as settled or under a reading
         * @return this stage
         */
        More answeredOnTheDay(Choice<NamedDay> day);

        /**
         * Counts an answer only from the last of further days that it carries.
         *
         * @param days the named days; one that is not told counts for nothing
         * @return this stage
         */
        More wholeOnlyWith(NamedDay... days);

        /**
         * The question can be put to several; an answer has to come from the same one.
         *
         * @return this stage
         */
        More oneForEachAsked();

        /**
         * It is the practice of one authority, and runs in the cases that name it.
         *
         * @param number the three digits of the authority
         * @return this stage
         */
        More onlyOf(String number);

        /**
         * It runs only in a stretch of its process that was opened in such a way.
         *
         * @param opening what must have opened it
         * @return this stage
         */
        More onlyWhere(OpenedBy opening);

        /**
         * The answer is so seldom recorded that silence proves nothing.
         *
         * @return this stage
         */
        More silenceProvesNothing();

        /**
         * The rule reaches across the labels of stretches of work.
         *
         * @return this stage
         */
        More acrossThreads();

        /**
         * What answers it answers other things too, or comes again and again, so that one which comes before anything it
         * could answer is nothing odd.
         *
         * @return this stage
         */
        More inAnyOrder();

        /**
         * Its force and how sure we are of it, where it is not statute that was read.
         *
         * @param standing its force
         * @param certainty how sure we are
         * @return this stage
         */
        More of(Standing standing, Certainty certainty);

        /**
         * In force from a day on.
         *
         * @param first the first day
         * @return the rule
         */
        Timescale inForceFrom(LocalDate first);

        /**
         * In force in a range of days.
         *
         * @param range the range
         * @return the rule
         */
        Timescale inForce(InForce range);
    }

    private static final class Draft implements Under, Holder, Verb, Time, Answer, More {
        private final String id;
        private Citation citation;
        private DutyHolder dutyHolder;
        private Kind kind;
        private String action;
        private boolean asSoonAsPracticable;
        private Choice<Limit> limit;
        private Choice<ImmutableSet<Happening>> answers = Choice.settled(ImmutableSet.of());
        private Choice<NamedDay> answerDay = Choice.settled(NamedDay.DISPATCHED);
        private ImmutableSet<NamedDay> furtherDays = ImmutableSet.of();
        private @Nullable Process process;
        private final List<Ground> grounds = new ArrayList<>();
        private ImmutableSet<Happening> switches = ImmutableSet.of();
        private ImmutableSet<Happening> binding = ImmutableSet.of();
        private @Nullable Limit earliestAnswer;
        private @Nullable Between between;
        private boolean outside;
        private Choice<Boolean> confined = Choice.settled(true);
        private final List<Choice<Precedence>> precedences = new ArrayList<>();
        private @Nullable OpenedBy opening;
        private @Nullable String authority;
        private boolean underWay;
        private final Map<Happening, Provision> rights = new LinkedHashMap<>();
        private boolean pairs;
        private boolean silent;
        private boolean acrossThreads;
        private boolean anyOrder;
        private Standing standing = Standing.STATUTE;
        private Certainty certainty = Certainty.VERIFIED;

        // The stages set what is left open here before any of it can be read.
        @SuppressWarnings("NullAway.Init")
        private Draft(String id) {
            this.id = id;
        }

        @Override
        public Holder under(Provision first, Provision... more) {
            citation = Citation.of(first, more);
            return this;
        }

        @Override
        public Verb the(DutyHolder holder) {
            dutyHolder = holder;
            return this;
        }

        @Override
        public Time must(String words) {
            return verb(Kind.DUTY, words);
        }

        @Override
        public Time mustIfAtAll(String words) {
            return verb(Kind.DUTY_IF_DECIDED, words);
        }

        @Override
        public Time may(String words) {
            return verb(Kind.RIGHT, words);
        }

        @Override
        public Time mustNot(String words) {
            return verb(Kind.HOLD, words);
        }

        @Override
        public More mayRefuse(String words, Limit look) {
            verb(Kind.GATE, words);
            limit = Choice.settled(look);
            return this;
        }

        @Override
        public More withTheNotice(String words, Happening... notices) {
            verb(Kind.CONTENT, words);
            limit = Choice.settled(Limit.onTheDayOf(notices));
            answers = Choice.settled(ImmutableSet.copyOf(notices));
            return this;
        }

        @Override
        public Time plansTo(String words) {
            return verb(Kind.PRACTICE, words);
        }

        private Draft verb(Kind verb, String words) {
            kind = verb;
            action = words;
            return this;
        }

        @Override
        public Answer asSoonAsPracticable(Limit backstop) {
            return asSoonAsPracticable(Choice.settled(backstop));
        }

        @Override
        public Answer asSoonAsPracticable(Choice<Limit> backstop) {
            asSoonAsPracticable = true;
            return by(backstop);
        }

        @Override
        public Answer by(Limit settled) {
            return by(Choice.settled(settled));
        }

        @Override
        public Answer by(Choice<Limit> chosen) {
            limit = chosen;
            return this;
        }

        @Override
        public More answeredBy(Happening first, Happening... more) {
            return answeredBy(Choice.settled(
                    ImmutableSet.<Happening>builder().add(first).add(more).build()));
        }

        @Override
        public More answeredBy(Choice<ImmutableSet<Happening>> chosen) {
            answers = chosen;
            return this;
        }

        @Override
        public More answeredByNothing() {
            return this;
        }

        @Override
        public More during(Process stretch) {
            process = stretch;
            return this;
        }

        @Override
        public More unless(Ground... more) {
            grounds.addAll(ImmutableList.copyOf(more));
            return this;
        }

        @Override
        public More switchedOffBy(Happening... happenings) {
            switches = ImmutableSet.copyOf(happenings);
            return this;
        }

        @Override
        public More bindsOnce(Happening... happenings) {
            binding = ImmutableSet.copyOf(happenings);
            return this;
        }

        @Override
        public More notAnsweredBefore(Limit earliest) {
            earliestAnswer = earliest;
            return this;
        }

        @Override
        public More onlyIn(Between time) {
            between = time;
            outside = false;
            return this;
        }

        @Override
        public More onlyOutside(Between time) {
            between = time;
            outside = true;
            return this;
        }

        @Override
        public More onlyOutside(Between time, Choice<Boolean> keptOut) {
            confined = keptOut;
            return keptOut.options().contains(true) ? onlyOutside(time) : this;
        }

        @Override
        public More onlyWhere(Precedence order) {
            return onlyWhere(Choice.settled(order));
        }

        @Override
        public More onlyWhere(Choice<Precedence> order) {
            precedences.add(order);
            return this;
        }

        @Override
        public More onlyOf(String number) {
            authority = number;
            return this;
        }

        @Override
        public More onlyWhere(OpenedBy how) {
            opening = how;
            return this;
        }

        @Override
        public More onlyWhileUnderWay() {
            underWay = true;
            return this;
        }

        @Override
        public More opens(Happening answer, Provision right) {
            rights.put(answer, right);
            return this;
        }

        @Override
        public More answeredOnTheDay(Choice<NamedDay> day) {
            answerDay = day;
            return this;
        }

        @Override
        public More wholeOnlyWith(NamedDay... days) {
            furtherDays = ImmutableSet.copyOf(days);
            return this;
        }

        @Override
        public More oneForEachAsked() {
            pairs = true;
            return this;
        }

        @Override
        public More silenceProvesNothing() {
            silent = true;
            return this;
        }

        @Override
        public More acrossThreads() {
            acrossThreads = true;
            return this;
        }

        @Override
        public More inAnyOrder() {
            anyOrder = true;
            return this;
        }

        @Override
        public More of(Standing force, Certainty sureness) {
            standing = force;
            certainty = sureness;
            return this;
        }

        @Override
        public Timescale inForceFrom(LocalDate first) {
            return inForce(InForce.from(first));
        }

        @Override
        public Timescale inForce(InForce range) {
            return new Timescale(this, range);
        }
    }
}
