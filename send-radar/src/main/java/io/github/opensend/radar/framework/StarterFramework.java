package io.github.opensend.radar.framework;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Citation;
import io.github.opensend.core.law.Instruments;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.plan.AdulthoodOutcome;

/**
 * A framework to start with: five domains, twenty-nine statements and five levels, all in this library's own words.
 *
 * <p>That there are these five domains was read in Lincolnshire's briefing of October 2021, which tells neither statements
 * nor levels. No statement and no level here is any authority's, and whoever has a framework of their own brings it. The
 * words make no difference between ages, and SENCOs, educational psychologists, parents and young people have not reviewed
 * them yet.
 *
 * <p>Each statement says what its levels of need mean. Readiness and confidence take the words of the scale: able to meet
 * a need up to that level. The layers that levels hint at are those of the consultation of 2026, which are proposals and no
 * law; they are for information alone.
 *
 * @since 0.1.0
 */
public final class StarterFramework {
    private static final RatingScale SCALE = RatingScale.of(
            Level.of(
                            "as for everyone",
                            "nothing beyond what every child gets",
                            "give what every child gets, and no more")
                    .hinting("universal"),
            Level.of("small adjustments", "small, ordinary adjustments", "make ordinary adjustments for this")
                    .hinting("universal"),
            Level.of("regular support", "regular planned support", "plan and give regular support")
                    .hinting("targeted"),
            Level.of(
                            "individual support",
                            "frequent individual support, with specialist advice",
                            "give individual support, and use specialist advice well")
                    .hinting("targeted-plus"),
            Level.of(
                            "intensive support",
                            "constant or intensive support, led by specialists",
                            "keep up intensive support together with specialists")
                    .hinting("specialist"));

    /** Taking in, keeping, and using what is taught. */
    public static final Domain COGNITION_AND_LEARNING = Domain.builder(
                    "cognition-and-learning", "Cognition and learning")
            .areaOfNeed(AreaOfNeed.COGNITION_AND_LEARNING)
            .addStatements(
                    statement(
                            "remembering-and-processing",
                            "Remembering and processing",
                            "Taking in what is said or shown, keeping it in mind, and finding it again.",
                            "takes in and remembers as others of the age do",
                            "needs things said again, or a little more time",
                            "needs short steps, and lists or pictures to go by, every day",
                            "needs one-to-one rehearsal through the day, on a specialist's advice",
                            "needs somebody to hold each step in mind with the child all day"),
                    statement(
                            "reading",
                            "Reading",
                            "Reading words, and understanding what is read.",
                            "reads as others of the age do",
                            "needs clearer text, or more time with it",
                            "needs planned extra teaching of reading every week",
                            "needs frequent individual teaching of reading, on a specialist's advice",
                            "needs text replaced by speech, signs or objects throughout the day"),
                    statement(
                            "writing-and-spelling",
                            "Writing and spelling",
                            "Getting words onto paper or screen so that others can read them.",
                            "writes as others of the age do",
                            "needs word lists, frames or more time",
                            "needs planned extra teaching of writing every week",
                            "needs frequent individual teaching or another way to record, on a specialist's advice",
                            "needs another person or technology for nearly all recording"),
                    statement(
                            "number",
                            "Number",
                            "Counting, calculating, and using number in daily life.",
                            "uses number as others of the age do",
                            "needs things to count with, or more time",
                            "needs planned extra teaching of number every week",
                            "needs frequent individual teaching of number, on a specialist's advice",
                            "needs number taught through daily life alone, in very small steps"),
                    statement(
                            "reasoning",
                            "Reasoning and problem solving",
                            "Seeing how things hang together, and finding a way when none is shown.",
                            "works things out as others of the age do",
                            "needs an example or a prompt to start",
                            "needs tasks broken up and modelled every day",
                            "needs individual teaching of how to go about a task, on a specialist's advice",
                            "needs another person to think through each step alongside"),
                    statement(
                            "steady-pace",
                            "Learning at a steady pace",
                            "Getting on from one thing to the next without long standstills.",
                            "gets on as others of the age do",
                            "needs some things taught twice",
                            "needs planned catching up every week",
                            "needs a pace and targets of the child's own in most lessons, on a specialist's advice",
                            "needs a curriculum of the child's own throughout"))
            .build();

    /** Understanding others, being understood, and being with others. */
    public static final Domain COMMUNICATION_AND_INTERACTION = Domain.builder(
                    "communication-and-interaction", "Communication and interaction")
            .areaOfNeed(AreaOfNeed.COMMUNICATION_AND_INTERACTION)
            .addStatements(
                    statement(
                            "understanding-language",
                            "Understanding language",
                            "Understanding what others say.",
                            "understands as others of the age do",
                            "needs instructions said again or made shorter",
                            "needs pictures, gestures or checking alongside speech every day",
                            "needs language taught individually and often, on a specialist's advice",
                            "needs another system than speech to understand, all day"),
                    statement(
                            "expressing-ideas",
                            "Expressing ideas",
                            "Saying what one means, in words or otherwise.",
                            "says what is meant as others of the age do",
                            "needs time, and words offered now and then",
                            "needs planned work on words and sentences every week",
                            "needs individual work often, or aids to communicate, on a specialist's advice",
                            "needs another person or device to be understood, all day"),
                    statement(
                            "clear-speech",
                            "Clear speech",
                            "Being understood by people who do not know the child.",
                            "speaks as clearly as others of the age do",
                            "needs a listener who takes care",
                            "needs planned practice of sounds every week",
                            "needs frequent individual speech work, on a specialist's advice",
                            "needs another way than speech to be understood by most people"),
                    statement(
                            "social-communication",
                            "Social communication",
                            "Reading others, taking turns, and knowing what fits the moment.",
                            "gets along in talk and play as others of the age do",
                            "needs a hint now and then",
                            "needs planned teaching of social rules every week",
                            "needs an adult to prepare and explain social times every day, on a specialist's advice",
                            "needs an adult alongside in nearly all contact with others"),
                    statement(
                            "coping-with-change",
                            "Coping with change",
                            "Bearing what is new, unexpected or ending.",
                            "bears change as others of the age do",
                            "needs to be told of changes beforehand",
                            "needs a visible plan of the day, every day",
                            "needs each change prepared individually, on a specialist's advice",
                            "needs a day made predictable throughout, by people who know the child well"))
            .build();

    /** Hearing, seeing, sensing, moving, and the body's care. */
    public static final Domain SENSORY_AND_PHYSICAL = Domain.builder("sensory-and-physical", "Sensory and physical")
            .areaOfNeed(AreaOfNeed.SENSORY_AND_PHYSICAL)
            .addOutcomes(AdulthoodOutcome.HEALTH)
            .addStatements(
                    statement(
                            "hearing",
                            "Hearing",
                            "Hearing what there is to hear, with aids if the child has them.",
                            "hears as others of the age do",
                            "needs a good seat and a quiet room",
                            "needs aids checked and speech adapted every day",
                            "needs the room, the teaching and the aids adapted throughout, on a specialist's advice",
                            "needs sign or another way to receive language, all day"),
                    statement(
                            "vision",
                            "Vision",
                            "Seeing what there is to see, with glasses if the child has them.",
                            "sees as others of the age do",
                            "needs a good seat, or larger print now and then",
                            "needs materials adapted every day",
                            "needs all materials and the room adapted, on a specialist's advice",
                            "needs to learn and move by touch and hearing, with specialist teaching"),
                    statement(
                            "sensory-processing",
                            "Sensory processing",
                            "Bearing and using noise, light, touch, smell, taste and movement.",
                            "bears the surroundings as others of the age do",
                            "needs small changes, such as a quieter place",
                            "needs planned breaks or aids every day",
                            "needs a plan for the senses through the day, on a specialist's advice",
                            "needs surroundings made for the child throughout"),
                    statement(
                            "large-movement",
                            "Large movement and mobility",
                            "Sitting, standing, walking, and getting about the place.",
                            "moves as others of the age do",
                            "needs more time or space",
                            "needs planned exercises or equipment every day",
                            "needs help to move or change position several times a day, on a specialist's advice",
                            "needs another person or powered equipment for all moving"),
                    statement(
                            "fine-movement",
                            "Fine movement",
                            "Using hands and fingers for tools, clothes and food.",
                            "uses hands as others of the age do",
                            "needs adapted pens or scissors",
                            "needs planned practice every week, and equipment every day",
                            "needs help with most tools, on a specialist's advice",
                            "needs another person or technology for nearly all that hands do"),
                    statement(
                            "health-and-care",
                            "Health and physical care",
                            "Medicines, feeding, toileting, fatigue and pain, during the day.",
                            "needs no more care than others of the age do",
                            "needs staff to know of a condition",
                            "needs planned care every day",
                            "needs trained staff for care several times a day, on a health professional's advice",
                            "needs trained staff at hand all day"))
            .build();

    /** Feelings, relationships, and being able to take part. */
    public static final Domain SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH = Domain.builder(
                    "social-emotional-and-mental-health", "Social, emotional and mental health")
            .areaOfNeed(AreaOfNeed.SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH)
            .addStatements(
                    statement(
                            "managing-feelings",
                            "Managing feelings",
                            "Noticing strong feelings, and coming through them safely.",
                            "manages feelings as others of the age do",
                            "needs a calm word now and then",
                            "needs a planned way to calm, and a known adult, every day",
                            "needs an adult to help with feelings several times a day, on a specialist's advice",
                            "needs skilled adults at hand all day to stay safe"),
                    statement(
                            "worry-and-mood",
                            "Worry and mood",
                            "Feeling well enough to learn and to enjoy things.",
                            "worries no more than others of the age do",
                            "needs to be asked and listened to",
                            "needs planned time with a known adult every week",
                            "needs support through most days, on a specialist's advice",
                            "needs mental health specialists to lead, and care all day"),
                    statement(
                            "getting-on-with-peers",
                            "Getting on with peers",
                            "Making friends, keeping them, and mending quarrels.",
                            "gets on as others of the age do",
                            "needs help with a quarrel now and then",
                            "needs planned help with friendships every week",
                            "needs an adult to support most times with peers, on a specialist's advice",
                            "needs all times with peers arranged and supported"),
                    statement(
                            "getting-on-with-adults",
                            "Getting on with adults",
                            "Trusting adults, and taking their guidance.",
                            "gets on with adults as others of the age do",
                            "needs adults to keep to one clear way",
                            "needs a key adult and a plan that all staff follow",
                            "needs relationships built individually, on a specialist's advice",
                            "needs a small team of the same skilled adults all day"),
                    statement(
                            "attention-and-impulse",
                            "Attention and impulse control",
                            "Staying with a thing, and stopping to think.",
                            "attends and waits as others of the age do",
                            "needs a reminder or a better seat",
                            "needs short tasks, movement breaks and prompts every day",
                            "needs an adult's prompts through most lessons, on a specialist's advice",
                            "needs an adult alongside all day to attend and be safe"),
                    statement(
                            "attending",
                            "Attending and taking part",
                            "Coming in, staying, and joining what goes on.",
                            "comes in and joins in as others of the age do",
                            "needs encouragement now and then",
                            "needs a plan for hard lessons or days, every week",
                            "needs an agreed part-day plan or daily help to come in, on specialist advice",
                            "needs learning brought to another place, with specialists, for now"))
            .build();

    /** Doing for oneself, step by step towards adult life. */
    public static final Domain INDEPENDENCE = Domain.builder("independence", "Independence")
            .addOutcomes(
                    AdulthoodOutcome.EMPLOYMENT,
                    AdulthoodOutcome.INDEPENDENT_LIVING,
                    AdulthoodOutcome.SOCIETY,
                    AdulthoodOutcome.HEALTH)
            .addStatements(
                    statement(
                            "self-care",
                            "Self-care",
                            "Eating, dressing, washing and using the toilet.",
                            "looks after oneself as others of the age do",
                            "needs a reminder",
                            "needs planned teaching of one or two skills every week",
                            "needs help with most tasks, taught on a specialist's advice",
                            "needs another person for nearly all self-care"),
                    statement(
                            "organising",
                            "Organising self and things",
                            "Having what is needed, being on time, and planning ahead.",
                            "is organised as others of the age are",
                            "needs a checklist",
                            "needs a planned check with an adult every day",
                            "needs an adult's help at most changes of the day, on a specialist's advice",
                            "needs another person to organise the whole day"),
                    statement(
                            "working-alone",
                            "Working without constant help",
                            "Starting, keeping on, and asking when stuck.",
                            "works alone as others of the age do",
                            "needs a prompt to start",
                            "needs tasks planned to be done alone, every day",
                            "needs an adult nearby in most lessons, stepping back to a plan",
                            "needs an adult for nearly every step of every task"),
                    statement(
                            "keeping-safe",
                            "Keeping safe",
                            "Knowing danger, at home, on the road and online.",
                            "keeps safe as others of the age do",
                            "needs a rule repeated",
                            "needs planned teaching about safety every week",
                            "needs a plan for risks and an adult's eye through most of the day, on specialist advice",
                            "needs an adult within reach all day to be safe"),
                    statement(
                            "getting-around",
                            "Getting around and using the community",
                            "Travelling, shopping, and joining what is near.",
                            "gets around as others of the age do",
                            "needs a new way shown once or twice",
                            "needs planned practice of journeys or places every week",
                            "needs individual travel or community training, on a specialist's advice",
                            "needs another person for all journeys and outings"),
                    statement(
                            "choosing-and-speaking-up",
                            "Making choices and speaking up",
                            "Knowing what one wants, saying so, and being heard.",
                            "chooses and speaks up as others of the age do",
                            "needs to be asked, and given time",
                            "needs choices prepared in words or pictures every day",
                            "needs an adult to help prepare and say most views, on a specialist's advice",
                            "needs people who know the child well to read each choice"))
            .build();

    private static final Framework FRAMEWORK = Framework.builder()
            .id("opensend-starter")
            .version("1")
            .title("OpenSEND starter framework")
            .publisher("OpenSEND")
            .licence("Apache-2.0")
            .citation(Citation.of(Instruments.OPENSEND_CONVENTIONS.whole()))
            .standing(Standing.CONVENTION)
            .certainty(Certainty.DESIGN_CHOICE)
            .scale(SCALE)
            .addDomains(
                    COGNITION_AND_LEARNING,
                    COMMUNICATION_AND_INTERACTION,
                    SENSORY_AND_PHYSICAL,
                    SOCIAL_EMOTIONAL_AND_MENTAL_HEALTH,
                    INDEPENDENCE)
            .build();

    private StarterFramework() {}

    /**
     * The framework.
     *
     * @return {@code opensend-starter/1}
     */
    public static Framework framework() {
        return FRAMEWORK;
    }

    private static Statement statement(String id, String title, String description, String... needAnchors) {
        return Statement.builder(id, title)
                .description(description)
                .addAllNeedAnchors(ImmutableList.copyOf(needAnchors))
                .build();
    }
}
