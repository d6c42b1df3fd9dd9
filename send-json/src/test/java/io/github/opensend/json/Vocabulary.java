package io.github.opensend.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.opensend.core.approach.ApproachWord;
import io.github.opensend.core.approach.AttainmentLevel;
import io.github.opensend.core.approach.CodeChapter;
import io.github.opensend.core.approach.Consent;
import io.github.opensend.core.approach.EntryKind;
import io.github.opensend.core.approach.EvidenceSource;
import io.github.opensend.core.approach.ExitReason;
import io.github.opensend.core.approach.LookedFor;
import io.github.opensend.core.approach.Participation;
import io.github.opensend.core.approach.Point;
import io.github.opensend.core.approach.PracticeRule;
import io.github.opensend.core.approach.PrimeArea;
import io.github.opensend.core.approach.ReviewDecision;
import io.github.opensend.core.approach.Role;
import io.github.opensend.core.approach.Specialist;
import io.github.opensend.core.approach.SupportDecision;
import io.github.opensend.core.arrangement.ArrangementWord;
import io.github.opensend.core.arrangement.BudgetForm;
import io.github.opensend.core.arrangement.BudgetKind;
import io.github.opensend.core.arrangement.CheckKind;
import io.github.opensend.core.arrangement.CheckResult;
import io.github.opensend.core.arrangement.HearingOutcome;
import io.github.opensend.core.arrangement.Registration;
import io.github.opensend.core.arrangement.TransportKind;
import io.github.opensend.core.dispute.DisputeOutcome;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CircumstanceKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.improvement.ActionState;
import io.github.opensend.core.improvement.ReferenceRule;
import io.github.opensend.core.law.Certainty;
import io.github.opensend.core.law.Standing;
import io.github.opensend.core.measure.Break;
import io.github.opensend.core.measure.Direction;
import io.github.opensend.core.measure.Unit;
import io.github.opensend.core.need.AreaOfNeed;
import io.github.opensend.core.plan.AdulthoodOutcome;
import io.github.opensend.core.plan.AdviceKind;
import io.github.opensend.core.plan.PlanChange;
import io.github.opensend.core.plan.PlanOrigin;
import io.github.opensend.core.plan.PlanRule;
import io.github.opensend.core.plan.PlanSection;
import io.github.opensend.core.plan.PlanStatus;
import io.github.opensend.core.plan.Strand;
import io.github.opensend.core.quality.AuditAnswer;
import io.github.opensend.core.quality.AuditGrade;
import io.github.opensend.core.time.Cadence.Every;
import io.github.opensend.json.ClockDifference.Aspect;
import io.github.opensend.json.ScenarioOutcome.Verdict;
import io.github.opensend.json.wire.ApproachWire;
import io.github.opensend.json.wire.ArrangementsWire;
import io.github.opensend.json.wire.AuditsWire;
import io.github.opensend.json.wire.CaseWire;
import io.github.opensend.json.wire.DipSampleWire;
import io.github.opensend.json.wire.FrameworkWire;
import io.github.opensend.json.wire.ImprovementPlanWire;
import io.github.opensend.json.wire.JourneyWire;
import io.github.opensend.json.wire.PlanWire;
import io.github.opensend.json.wire.ProvisionWire;
import io.github.opensend.json.wire.RadarWire;
import io.github.opensend.json.wire.ScenarioIndexWire;
import io.github.opensend.json.wire.ScoringProfileWire;
import io.github.opensend.ladder.course.MoveKind;
import io.github.opensend.ladder.guard.Facet;
import io.github.opensend.ladder.journey.Plan;
import io.github.opensend.radar.framework.Perspective;
import io.github.opensend.radar.framework.RatedBy;
import io.github.opensend.radar.rating.CompletedBy;
import io.github.opensend.radar.rating.Purpose;
import io.github.opensend.radar.rating.Rating;
import io.github.opensend.radar.rating.ReadinessScope;
import io.github.opensend.radar.rating.ReadinessTrigger;
import io.github.opensend.radar.rating.SheetStatus;
import io.github.opensend.radar.rating.Strength;
import io.github.opensend.radar.scoring.DomainStatus;
import io.github.opensend.radar.scoring.Flag;
import io.github.opensend.radar.scoring.Freshness;
import io.github.opensend.radar.scoring.GapBasis;
import io.github.opensend.radar.scoring.GapPattern;
import io.github.opensend.radar.scoring.ReadinessView;
import io.github.opensend.radar.scoring.ScoringRule;
import io.github.opensend.timescales.clock.ClockState;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.By;
import io.github.opensend.timescales.law.EnglishLaw;
import io.github.opensend.timescales.law.NoticeItem;
import io.github.opensend.timescales.rule.DutyHolder;
import io.github.opensend.timescales.rule.Kind;
import io.github.opensend.timescales.rule.Timescale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each text and number of the wire records can be, where its Java type does not say it. Within the documents that are
 * read, and within those that are only written, a name means the same wherever it stands; an exception is named with its
 * record.
 */
final class Vocabulary {
    /** The documents that are read, whose texts and numbers are held to what the readers take. */
    private static final ImmutableSet<Class<?>> READ = ImmutableSet.of(
            CaseWire.class,
            ApproachWire.class,
            ScenarioWire.class,
            RadarWire.class,
            FrameworkWire.class,
            ScoringProfileWire.class,
            ProvisionWire.class,
            JourneyWire.class,
            PlanWire.class,
            AuditsWire.class,
            DipSampleWire.class,
            ScenarioIndexWire.class,
            ArrangementsWire.class,
            ImprovementPlanWire.class);

    static final Term DAY = Term.day();
    static final Term THREAD = Term.label("thread", EventReading.LONGEST_THREAD);
    static final Term DETAIL = Term.label("detail", EventReading.LONGEST_DETAIL);
    static final Term EVENT_TYPE =
            Term.oneOf("eventType", EventTypes.all().stream().map(EventType::id));
    static final Term ENTRY_KIND = Term.oneOf("entryKind", EntryKind.class, EntryKind::id);
    static final Term TEXT = Term.prose("text", Words.LONGEST);
    static final Term ROLE = Term.oneOf("role", Role.class, Role::id);
    static final Term AREA = Term.oneOf("areaOfNeed", AreaOfNeed.class, AreaOfNeed::id);
    static final Term COUNT = Term.count();
    private static final Term LEFT_OUT = Term.oneOf(
            "leftOut",
            Arrays.stream(Perspective.values())
                    .filter(perspective -> perspective != Perspective.NEED)
                    .map(Perspective::id));
    private static final Term OUTCOME = Term.oneOf("adulthoodOutcome", AdulthoodOutcome.class, AdulthoodOutcome::id);

    private static final Term ITEM = Term.matching("itemReference", PlanReading.ITEM.pattern());
    private static final Term GRADE = Term.oneOf("auditGrade", AuditGrade.class, AuditGrade::id);
    private static final Term DRAWN = Term.label("drawnReference", CaseReading.LONGEST_REFERENCE);
    private static final Term EACH_DAY = new Term("eachDay", DAY.reference());
    private static final Term BY = Term.label("providedBy", JourneyReading.LONGEST_NAME);
    private static final Term NAME_ONCE = Term.label("nameOnce", ImprovementReading.LONGEST_NAME);
    private static final Term STRAND = Term.oneOf("strand", Strand.class, Strand::id);
    private static final Term PLAN_STATUS = Term.oneOf("planStatus", PlanStatus.class, PlanStatus::id);

    /** The words that no list holds twice. */
    static final ImmutableSet<Term> EACH_ONCE =
            ImmutableSet.of(ROLE, AREA, LEFT_OUT, OUTCOME, ITEM, STRAND, BY, DRAWN, EACH_DAY, NAME_ONCE);

    private static final Term LEVEL = Term.whole("ratedLevel", 0, RadarSheetsReading.HIGHEST_LEVEL);
    private static final Term PERSPECTIVE = Term.oneOf("perspective", Perspective.class, Perspective::id);
    private static final Term SHEET_STATUS = Term.oneOf("sheetStatus", SheetStatus.class, SheetStatus::id);
    private static final Term EXACT = Term.matching("exact", "[0-9]+(/[0-9]+)?");
    private static final Term FRACTION = Term.matching("fraction", ProfileReading.FRACTION.pattern());
    private static final Term TITLE = Term.label("title", FrameworkReading.LONGEST_TITLE);
    private static final Term NAME = Term.label("name", FrameworkReading.LONGEST_NAME);
    private static final Term PRINTED = Term.matching("printedNumber", ImprovementReading.NUMBER.pattern());
    private static final Term PLAIN_NAME = new Term(
            "plainName",
            Term.matching("plainName", "[a-z0-9]+([-.][a-z0-9]+)*")
                    .definition()
                    .put("maxLength", FrameworkReading.LONGEST_NAME));
    private static final Term ID = Term.matching("stableName", "[a-z0-9]+([-.][a-z0-9]+)*");
    private static final Term REASON = Term.prose("reasonOfAMove", JourneyReading.LONGEST_REASON);
    private static final Term WEIGHT = Term.whole("weight", 1, FrameworkReading.HEAVIEST);
    private static final Term SAID = Term.said();
    private static final Term CERTAINTY = Term.oneOf("certainty", Certainty.class, Certainty::id);
    private static final Term CHAPTER = Term.oneOf("chapter", CodeChapter.class, CodeChapter::id);
    private static final Term CLOCK_STATE = Term.oneOf("clockState", ClockState.class, ClockState::name);

    private static final ImmutableMap<String, Term> OF_WHAT_IS_READ = table(
            row(
                    DAY,
                    "on since from to adviceRequestedOn decidedOn familyToldOn closed monitorUntil reviewOn byWhen"
                            + " recordGivenOn asOf startedOn due mustNotBe ratedOn opened"),
            row(Term.bankHoliday(), "extraBankHolidays"),
            row(
                    Term.label("reference", CaseReading.LONGEST_REFERENCE),
                    "reference advice outcome subject role evidence pupil plan RadarWire.Setting.setting"),
            row(
                    TEXT,
                    "reason words measure value way strengths aspirations homeContribution expectedImpact statement"
                            + " target what qualification evidenceBase why nextStep agreed question recommendations"
                            + " childView description"),
            row(Term.matching("authority", CaseReading.AUTHORITY.pattern()), "authority"),
            row(Term.oneOf("clockId", clocks()), "clock"),
            row(Term.prose("because", CaseReading.LONGEST_REASON), "because"),
            row(Term.oneOf("circumstance", CircumstanceKind.class, CircumstanceKind::id), "CaseWire.Fact.kind"),
            row(
                    Term.oneOf("provisionKind", Stream.of(ProvisionReading.ADJUSTMENT, ProvisionReading.INTERVENTION)),
                    "ApproachWire.Provision.kind"),
            row(Term.oneOf("supportDecision", SupportDecision.Kind.class, SupportDecision.Kind::id), "decided"),
            row(CHAPTER, "chapter"),
            row(ROLE, "decidedBy participants ledBy providedBy"),
            row(AREA, "areas area"),
            row(Term.oneOf("participation", Participation.class, Participation::id), "participation parents child"),
            row(Term.oneOf("exitReason", ExitReason.class, ExitReason::id), "exitReason"),
            row(Term.oneOf("evidenceSource", EvidenceSource.class, EvidenceSource::id), "source"),
            row(Term.oneOf("consent", Consent.class, Consent::id), "sharing consent"),
            row(Term.oneOf("reviewDecision", ReviewDecision.class, ReviewDecision::id), "decision"),
            row(Term.oneOf("attainmentLevel", AttainmentLevel.class, AttainmentLevel::id), "level"),
            row(Term.oneOf("specialist", Specialist.class, Specialist::id), "specialist"),
            row(Term.label("code", ApproachReading.LONGEST_CODE), "type"),
            row(Term.whole("rank", 1, ApproachReading.LOWEST_RANK), "rank"),
            row(Term.whole("times", 1, ProvisionReading.MOST_TIMES), "times"),
            row(Term.whole("everyWeeks", 1, ProvisionReading.MOST_WEEKS_APART), "everyWeeks"),
            row(Term.whole("minutesPerSession", 1, ProvisionReading.MINUTES_OF_A_DAY), "minutesPerSession"),
            row(Term.whole("weeks", 1, ProvisionReading.MOST_WEEKS), "weeks"),
            row(Term.whole("groupSize", 1, ProvisionReading.MOST), "groupSize"),
            row(Term.whole("adults", 0, ProvisionReading.MOST), "adults"),
            row(Term.whole("pence", 0, ProvisionReading.MOST_PENCE), "costInPence"),
            row(Term.matching("id", ScenarioReading.ID.pattern()), "id"),
            row(Term.label("line", ScenarioReading.LONGEST_LINE), "title citation"),
            row(CERTAINTY, "certainty"),
            row(Term.prose("caseNote", ScenarioReading.LONGEST_NOTE), "note"),
            row(Term.matching("tag", ScenarioReading.TAG.pattern()), "tags"),
            row(Term.matching("catalogueId", ScenarioReading.CATALOGUE_ID.pattern()), "catalogueId rows"),
            row(Term.matching("scenarioFile", IndexReading.FILE.pattern()), "file"),
            row(SAID, "rule"),
            row(CLOCK_STATE, "state"),
            row(Term.whole("daysLate", 0, ScenarioReading.MOST_DAYS), "daysLate"),
            row(
                    SAID,
                    "profile framework RadarWire.Note.statement RadarWire.Strength.domain RadarWire.Overruling.domain"),
            row(Term.oneOf("purpose", Purpose.class, Purpose::id), "purpose"),
            row(Term.whole("sheetNumber", 1, RadarSheetsReading.MOST_VERSIONS), "version"),
            row(SHEET_STATUS, "status"),
            row(Term.oneOf("scope", ReadinessScope.class, ReadinessScope::id), "scope"),
            row(
                    Term.oneOf("triggerKind", ReadinessTrigger.Kind.class, ReadinessTrigger.Kind::id),
                    "RadarWire.Trigger.kind"),
            row(Term.oneOf("completedBy", CompletedBy.class, CompletedBy::id), "completedBy"),
            row(Term.whole("strengthLevel", 0, Strength.HIGHEST), "RadarWire.Strength.level"),
            row(PERSPECTIVE, "perspective"),
            row(LEFT_OUT, "leavesOut"),
            row(LEVEL, "RadarWire.Overruling.level"),
            row(Term.prose("judgement", RadarSheetsReading.LONGEST_REASON), "RadarWire.Overruling.reason"),
            row(
                    PLAIN_NAME,
                    "FrameworkWire.id FrameworkWire.Domain.id FrameworkWire.Statement.id ScoringProfileWire.id"),
            row(NAME, "FrameworkWire.version ScoringProfileWire.version layerHint"),
            row(
                    TITLE,
                    "FrameworkWire.title FrameworkWire.Domain.title FrameworkWire.Statement.title"
                            + " ScoringProfileWire.title publisher licence label need readiness needAnchors"
                            + " readinessAnchors homeAnchors instrument series address number"),
            row(
                    Term.oneOf(
                            "practiceStanding",
                            FrameworkReading.STANDINGS.stream().map(Standing::id)),
                    "standing"),
            row(Term.oneOf("part", CitationReading.PARTS.stream().map(CitationReading::word)), "part"),
            row(Term.oneOf("ratedBy", RatedBy.class, RatedBy::id), "ratedBy"),
            row(AREA, "areaOfNeed"),
            row(OUTCOME, "outcomes"),
            row(WEIGHT, "weight"),
            row(Term.matching("aggregator", ProfileReading.AGGREGATOR.pattern()), "needAggregator"),
            row(Term.oneOf("readinessView", ReadinessView.class, ReadinessView::id), "readinessView"),
            row(Term.oneOf("gapBasis", GapBasis.class, GapBasis::id), "gapBasis"),
            row(FRACTION, "minCoverage spikyFrom wideFrom"),
            row(Term.whole("numberOfLevels", 1, RadarSheetsReading.HIGHEST_LEVEL), "actionLevel notableChange"),
            row(Term.whole("numberOfDays", 0, ProfileReading.MOST_DAYS), "dueDays staleDays"),
            row(Term.whole("fewest", 2, ProfileReading.LARGEST_COUNT), "suppressionBelow"),
            row(SAID, "ladder"),
            row(Term.whole("keyStage", 1, JourneyReading.LAST_KEY_STAGE), "keyStage"),
            row(
                    ID,
                    "JourneyWire.Move.from JourneyWire.Move.to JourneyWire.Evidence.kind panel"
                            + " JourneyWire.Hearing.outcome"),
            row(Term.oneOf("moveKind", MoveKind.class, MoveKind::id), "JourneyWire.Move.kind"),
            row(Term.oneOf("planKind", Plan.Kind.class, Plan.Kind::id), "JourneyWire.Plan.kind"),
            row(DAY, "JourneyWire.Plan.closed"),
            row(NAME, "by JourneyWire.Risk.instrument JourneyWire.Risk.version"),
            row(
                    ITEM,
                    "PlanWire.Need.reference PlanWire.Provision.reference PlanWire.Outcome.reference"
                            + " PlanWire.Advice.reference needs PlanWire.Payment.outcomes"),
            row(Term.whole("cases", 0, AuditsReading.MOST_PLANS), "AuditsWire.due plans"),
            row(SAID, "form"),
            row(Term.label("auditedReference", CaseReading.LONGEST_REFERENCE), "of"),
            row(NAME, "theme"),
            row(GRADE, "judged"),
            row(Term.label("seed", DipSampleReading.LONGEST_SEED), "seed"),
            row(Term.whole("population", 1, DipSampleReading.LARGEST_POPULATION), "population"),
            row(Term.matching("fingerprint", DipSampleReading.FINGERPRINT.pattern()), "fingerprint"),
            row(DRAWN, "drawn"),
            row(
                    Term.label("reference", CaseReading.LONGEST_REFERENCE),
                    "ArrangementsWire.child ArrangementsWire.PackagePart.provider"),
            row(
                    DAY,
                    "managementAgreed noticeOn consentOn validUntil arrangedFrom enteredOn leftOn"
                            + " keyWorkerFrom ArrangementsWire.Transport.referredOn"),
            row(EACH_DAY, "reviewed ArrangementsWire.KeyWorker.referredOn"),
            row(Term.whole("minutesOfAWeek", 0, ArrangementsReading.MINUTES_OF_A_WEEK), "minutesAWeek"),
            row(Term.whole("age", 0, ArrangementsReading.HIGHEST_AGE), "age"),
            row(Term.whole("pence", 0, ProvisionReading.MOST_PENCE), "amountInPence"),
            row(NAME, "byRole"),
            row(TEXT, "ArrangementsWire.Transport.decision"),
            row(arranged("hearingOutcome", HearingOutcome.class), "ArrangementsWire.Hearing.outcome"),
            row(arranged("registration", Registration.class), "registration"),
            row(arranged("checkKind", CheckKind.class), "ArrangementsWire.Check.kind"),
            row(arranged("checkResult", CheckResult.class), "result"),
            row(arranged("budgetKind", BudgetKind.class), "ArrangementsWire.BudgetPart.kind"),
            row(arranged("budgetForm", BudgetForm.class), "ArrangementsWire.BudgetPart.form"),
            row(arranged("transportKind", TransportKind.class), "ArrangementsWire.Transport.kind"),
            row(Term.whole("percentOfAGrade", 1, AuditsReading.WHOLE), "outstanding good requiresImprovement"),
            row(Term.whole("planVersion", 1, PlanReading.HIGHEST_VERSION), "PlanWire.version"),
            row(PLAN_STATUS, "PlanWire.status"),
            row(DAY, "dated signedOn receivedOn"),
            row(Term.oneOf("planOrigin", PlanOrigin.class, PlanOrigin::id), "origin"),
            row(Term.oneOf("yearGroup", PlanReading.YEAR_GROUPS.stream()), "yearGroup"),
            row(STRAND, "strand noneIdentified"),
            row(
                    TEXT,
                    "history interests media communicationAndInteraction cognitionAndLearning"
                            + " socialEmotionalAndMentalHealth sensoryAndPhysical health socialCare personalBudget"
                            + " arrangements expertise unquantifiedBecause"),
            row(Term.oneOf("provisionSection", PlanReading.OF_PROVISION.stream().map(PlanSection::id)), "section"),
            row(Term.whole("minutesOfASession", 1, ProvisionReading.MINUTES_OF_A_DAY), "PlanWire.Provision.minutes"),
            row(NAME, "PlanWire.Placed.name PlanWire.Placed.type author"),
            row(BY, "PlanWire.Provision.providedBy"),
            row(OUTCOME, "preparesFor"),
            row(Term.oneOf("adviceKind", AdviceKind.class, AdviceKind::id), "PlanWire.Advice.kind"),
            row(
                    NAME,
                    of("Priority", "id declared")
                            + of("Objective", "code priorities")
                            + of("KeyPrinciple", "id")
                            + of("Outcome", "id priority references")
                            + of("Aim", "id priority")
                            + of("Definition", "id")
                            + of("Evidence", "outcome measure")
                            + of("Action", "id outcome")),
            row(NAME_ONCE, of("Outcome", "resembles fits")),
            row(TITLE, "ImprovementPlanWire.title when" + of("Priority", "title")),
            row(TEXT, "caveat says" + of("Evidence", "source")),
            row(CERTAINTY, "certaintyOfDays"),
            row(DAY, "first last day" + of("Reading", "by")),
            row(Term.oneOf("kindOfBreak", Break.Kind.class, Break.Kind::id), "breaks"),
            row(Term.oneOf("measureUnit", Unit.class, Unit::id), "unit"),
            row(Term.oneOf("measureDirection", Direction.class, Direction::id), "direction"),
            row(Term.oneOf("targetKind", TargetKind.class, TargetKind::id), of("Target", "kind")),
            row(PRINTED, "printed" + of("Target", "value") + of("Value", "number")),
            row(Term.oneOf("period", ImprovementReading.PERIODS.stream().map(Every::id)), "period"),
            row(Term.matching("benchmarkArea", ImprovementReading.AREA.pattern()), of("Target", "area")),
            row(Term.whole("year", ImprovementReading.FIRST_YEAR, ImprovementReading.LAST_YEAR), "year"),
            row(Term.whole("cases", 0, ImprovementReading.MOST_CASES), "numerator denominator"),
            row(Term.oneOf("actionState", ActionState.class, ActionState::id), of("Action", "state")),
            row(REASON, "JourneyWire.Move.reason JourneyWire.Evidence.value"),
            row(Term.whole("score", 0, JourneyReading.HIGHEST_SCORE), "JourneyWire.Risk.value"));

    private static final ImmutableMap<String, Term> OF_ANSWERS = table(
            row(
                    Term.date(),
                    "asOf sentOn at on due safeDue opens earliest otherDue date inForceFrom inForceTo day ratedOn"),
            row(
                    SAID,
                    "reference rule catalogueId title thread reason missing citation id chosen other step limit says"
                            + " question key askedForBy right certificates withoutCertificate what theOneTest words"
                            + " found authority subject profile framework domain statement drivers cautions"
                            + " RadarReadingWire.Overruling.by RadarReadingWire.Step.value pupil ladder edition labels"
                            + " LadderAdviceWire.state LadderAdviceWire.step crossing to decidedBy forbiddenBy guard clock lacking"
                            + " evidence LadderAdviceWire.Rung.step"),
            row(EVENT_TYPE, "type answeredBy"),
            row(Term.oneOf("ruleKind", Kind.class, Kind::id), "kind kinds"),
            row(Term.oneOf("dutyHolder", DutyHolder.class, DutyHolder::id), "dutyOn"),
            row(CLOCK_STATE, "state otherState"),
            row(Term.oneOf("standing", Standing.class, Standing::id), "standing"),
            row(CERTAINTY, "certainty"),
            row(Term.oneOf("basis", Basis.class, Basis::id), "basis"),
            row(Term.oneOf("by", By.class, By::id), "by"),
            row(Term.oneOf("appealableDecision", AppealableDecision.class, AppealableDecision::id), "decision"),
            row(Term.oneOf("noticeItem", NoticeItem.class, NoticeItem::id), "NoticesWire.Item.id"),
            row(ENTRY_KIND, "EvidenceBundleWire.Item.kind"),
            row(Term.oneOf("lookedFor", LookedFor.class, LookedFor::id), "EvidenceBundleWire.Absent.id"),
            row(Term.oneOf("practiceRule", PracticeRule.class, PracticeRule::id), "PracticeWire.Finding.rule"),
            row(Term.oneOf("point", Point.class, Point::id), "point"),
            row(CHAPTER, "chapter"),
            row(AREA, "area"),
            row(
                    COUNT,
                    "daysLate daysLeft within cases numerator denominator provisions knownPence unknownCosts minutes"
                            + " weeks"),
            row(Term.percentage(), "percent lowestPercent highestPercent"),
            row(Term.number("average"), "ComplianceWire.Measure.weeks"),
            row(Term.oneOf("purpose", Purpose.class, Purpose::id), "purpose"),
            row(Term.oneOf("sourceOf", Stream.of("framework", "profile")), "of"),
            row(PERSPECTIVE, "perspective"),
            row(SHEET_STATUS, "RadarReadingWire.Sheet.status"),
            row(Term.oneOf("freshness", Freshness.class, Freshness::id), "freshness"),
            row(Term.oneOf("scope", ReadinessScope.class, ReadinessScope::id), "scope"),
            row(Term.oneOf("completedBy", CompletedBy.class, CompletedBy::id), "completedBy"),
            row(Term.oneOf("domainStatus", DomainStatus.class, DomainStatus::id), "RadarReadingWire.Domain.status"),
            row(EXACT, "coverage need needMean breadth low high readiness coveredShare computed value"),
            row(
                    COUNT,
                    "version needPeak level RadarReadingWire.StatementGap.need RadarReadingWire.StatementGap.readiness"
                            + " RadarReadingWire.StatementGap.gap"),
            row(Term.oneOf("flag", Flag.class, Flag::id), "flags"),
            row(Term.oneOf("gapPattern", GapPattern.class, GapPattern::id), "pattern"),
            row(Term.date(), "since startedOn inSchoolWeeks"),
            row(Term.oneOf("direction", MoveKind.class, MoveKind::id), "direction"),
            row(Term.oneOf("figure", Stream.of("published", "judgement", "none")), "figure"),
            row(
                    Term.oneOf("planRule", PlanRule.class, PlanRule::id),
                    "PlanFindingsWire.Finding.rule PlanFindingsWire.NotLooked.rule"),
            row(PLAN_STATUS, "status"),
            row(Term.date(), "dated"),
            row(SAID, "plan where because parts appealedUnder"),
            row(COUNT, "fromVersion toVersion ungraded"),
            row(SAID, "form theme child provider ArrangementFindingsWire.Finding.rule"),
            row(
                    Term.oneOf("arranged", Stream.of("package", "budget", "key-worker")),
                    "ArrangementFindingsWire.Finding.about"),
            row(GRADE, "grade"),
            row(COUNT, "decisions mediationWanted mediationHeld mediationAgreed appealed appealedAfterMediation open"),
            row(Term.oneOf("disputeOutcome", DisputeOutcome.class, DisputeOutcome::id), "outcome"),
            row(Term.oneOf("planSection", PlanSection.class, PlanSection::id), "section"),
            row(Term.oneOf("planChange", PlanChange.Kind.class, PlanChange.Kind::id), "change"),
            row(
                    Term.oneOf("referenceRule", ReferenceRule.class, ReferenceRule::id),
                    "ImprovementFindingsWire.Finding.rule"),
            row(SAID, "about calculator failure expected scenario brokenIn notAnswered"),
            row(Term.oneOf("verdict", Verdict.class, Verdict::id), "verdict"),
            row(Term.oneOf("aspect", Aspect.class, Aspect::id), "aspect"),
            row(Term.oneOf("slip", Slip.class, Slip::id), "slip"),
            row(COUNT, "scenarios agreeing differing unanswered failing asked times"),
            row(Term.oneOf("scoringRule", ScoringRule.class, ScoringRule::id), "RadarReadingWire.Step.rule"));

    /** Objects whose names are words of a list; of a scale, all of them. */
    private static final ImmutableMap<String, ObjectNode> BY_WORD = ImmutableMap.<String, ObjectNode>builder()
            .put("ApproachWire.Outcome.scale", byWord(AttainmentLevel.class, true))
            .put("ApproachWire.ProgressCheck.strengths", byWord(PrimeArea.class, false))
            .put("ApproachWire.ProgressCheck.concerns", byWord(PrimeArea.class, false))
            .put("ComplianceWire.Measure.beside", byAnyName(COUNT.reference()))
            .put("RadarWire.Need.ratings", byAnyName(rating()))
            .put("RadarWire.Setting.ratings", byAnyName(rating()))
            .put("RadarWire.Home.ratings", byAnyName(rating()))
            .put("ScoringProfileWire.weights", byAnyName(WEIGHT.reference()))
            .put("RadarReadingWire.Step.inputs", byAnyName(SAID.reference()))
            .put("JourneyWire.facts", facts())
            .put(
                    "AuditsWire.Grading.weights",
                    byAnyName(Term.whole("criterionWeight", 0, AuditsReading.HEAVIEST)
                            .definition()))
            .put(
                    "AuditsWire.Audited.answers",
                    byAnyName(Term.words(Arrays.stream(AuditAnswer.values())
                            .map(AuditAnswer::id)
                            .toList())))
            .buildOrThrow();

    /** Lists that hold one element at least, or more. */
    private static final ImmutableMap<String, Integer> FEWEST = ImmutableMap.<String, Integer>builder()
            .put("CaseWire.School.terms", 1)
            .put("ApproachWire.Decision.decidedBy", 1)
            .put("ScenarioWire.expect", 1)
            .put("ScenarioIndexWire.Entry.rows", 1)
            .put("DipSampleWire.drawn", 1)
            .put("FrameworkWire.citation", 1)
            .put("FrameworkWire.domains", 1)
            .put("FrameworkWire.Domain.statements", 1)
            .put("FrameworkWire.Scale.levels", 2)
            .put("FrameworkWire.Statement.needAnchors", 1)
            .put("FrameworkWire.Statement.readinessAnchors", 1)
            .put("FrameworkWire.Statement.homeAnchors", 1)
            .put("ScoringProfileWire.citation", 1)
            .put("ImprovementPlanWire.citation", 1)
            .put("ImprovementPlanWire.Priority.citation", 1)
            .put("ImprovementPlanWire.Objective.citation", 1)
            .put("ImprovementPlanWire.KeyPrinciple.citation", 1)
            .put("ImprovementPlanWire.Outcome.citation", 1)
            .put("ImprovementPlanWire.Aim.citation", 1)
            .put("ImprovementPlanWire.Planned.readings", 1)
            .buildOrThrow();

    /** Lists that are read and hold fewer than others can. */
    private static final ImmutableMap<String, Integer> MOST =
            ImmutableMap.of("FrameworkWire.Scale.levels", RadarSheetsReading.HIGHEST_LEVEL + 1);

    /** Fields that are always written, and need not be told. */
    private static final ImmutableSet<String> WITH_A_DEFAULT = Stream.of(
                    "RadarWire.purpose RadarWire.Need.version RadarWire.Need.status RadarWire.Setting.scope"
                            + " RadarWire.Setting.version RadarWire.Setting.status RadarWire.Home.version"
                            + " RadarWire.Home.status FrameworkWire.ratedBy FrameworkWire.Statement.needAnchors"
                            + " FrameworkWire.Statement.readinessAnchors FrameworkWire.Statement.homeAnchors",
                    "citation standing certainty ratedBy needAggregator readinessView gapBasis minCoverage actionLevel"
                            + " spikyFrom wideFrom dueDays staleDays notableChange suppressionBelow")
            .flatMap(names -> Splitter.on(' ').splitToStream(names))
            .map(name -> name.contains(".") ? name : "ScoringProfileWire." + name)
            .collect(ImmutableSet.toImmutableSet());

    private final Set<String> used = new HashSet<>();

    private static <W extends Enum<W> & ArrangementWord> Term arranged(String name, Class<W> list) {
        return Term.oneOf(name, list, ArrangementWord::id);
    }

    private static Stream<String> clocks() {
        Set<String> clocks = new TreeSet<>(EnglishLaw.rules().catalogueIds());
        EnglishLaw.rules().rules().stream().map(Timescale::id).forEach(clocks::add);
        return clocks.stream();
    }

    /** Fields of a record of the improvement plan, each behind a space. */
    private static String of(String record, String fields) {
        return Splitter.on(' ')
                .splitToStream(fields)
                .map(field -> " ImprovementPlanWire." + record + "." + field)
                .collect(Collectors.joining());
    }

    private static Map<String, Term> row(Term term, String names) {
        Map<String, Term> row = new HashMap<>();
        for (String name : names.trim().split(" ")) {
            row.put(name, term);
        }
        return row;
    }

    @SafeVarargs
    private static ImmutableMap<String, Term> table(Map<String, Term>... rows) {
        ImmutableMap.Builder<String, Term> table = ImmutableMap.builder();
        for (Map<String, Term> row : rows) {
            table.putAll(row);
        }
        return table.buildOrThrow();
    }

    private static <W extends Enum<W> & ApproachWord> ObjectNode byWord(Class<W> list, boolean all) {
        ObjectNode definition = Term.object().put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        for (W word : list.getEnumConstants()) {
            properties.set(word.id(), TEXT.reference());
        }
        if (all) {
            properties.fieldNames().forEachRemaining(definition.withArray("required")::add);
        }
        return definition.put("additionalProperties", false);
    }

    private static ObjectNode facts() {
        ObjectNode definition = Term.object().put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        for (Facet facet : Facet.values()) {
            properties.putObject(facet.id()).put("type", "boolean");
        }
        return definition.put("additionalProperties", false);
    }

    private static ObjectNode byAnyName(JsonNode each) {
        return Term.object().put("type", "object").set("additionalProperties", each);
    }

    /** A level, or the reason why there is none. */
    private static ObjectNode rating() {
        ObjectNode none = Term.object().put("type", "object");
        ObjectNode properties = none.putObject("properties");
        properties.set(
                "notRated",
                Term.words(Arrays.stream(Rating.NotRated.Reason.values())
                        .map(Rating.NotRated.Reason::id)
                        .toList()));
        properties.set("notApplicable", TEXT.reference());
        none.put("minProperties", 1).put("maxProperties", 1).put("additionalProperties", false);
        ObjectNode rating = Term.object();
        rating.putArray("anyOf").add(LEVEL.reference()).add(none);
        return rating;
    }

    /** The name of a record of the wire, with that of the record in which it stands. */
    static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : type.getEnclosingClass().getSimpleName() + "." + type.getSimpleName();
    }

    static boolean isRead(Class<?> record) {
        return READ.contains(record.getNestHost());
    }

    boolean isNeverEmpty(Class<?> record, String component) {
        return fewest(record, component) != null;
    }

    @Nullable
    Integer fewest(Class<?> record, String component) {
        return FEWEST.get(use(name(record) + "." + component));
    }

    @Nullable
    Integer most(Class<?> record, String component) {
        Integer most = MOST.get(use(name(record) + "." + component));
        return most == null && isRead(record) ? Integer.valueOf(Limits.LIST) : most;
    }

    boolean hasADefault(Class<?> record, String component) {
        return WITH_A_DEFAULT.contains(use(name(record) + "." + component));
    }

    ObjectNode byWord(Class<?> record, String component) {
        String name = use(name(record) + "." + component);
        if (!BY_WORD.containsKey(name)) {
            throw new IllegalStateException(name + " has no words");
        }
        return BY_WORD.get(name).deepCopy();
    }

    Term term(Class<?> record, String component) {
        ImmutableMap<String, Term> table = isRead(record) ? OF_WHAT_IS_READ : OF_ANSWERS;
        String exception = name(record) + "." + component;
        String name = table.containsKey(exception) ? exception : component;
        if (!table.containsKey(name)) {
            throw new IllegalStateException(exception + " has no term; say what it can be in a row of the vocabulary");
        }
        used.add((isRead(record) ? "read " : "told ") + name);
        return table.get(name);
    }

    private String use(String name) {
        used.add(name);
        return name;
    }

    /** The rows that no field asked for. */
    ImmutableList<String> unused() {
        return Stream.of(
                        OF_WHAT_IS_READ.keySet().stream().map(name -> "read " + name),
                        OF_ANSWERS.keySet().stream().map(name -> "told " + name),
                        BY_WORD.keySet().stream(),
                        FEWEST.keySet().stream(),
                        MOST.keySet().stream(),
                        WITH_A_DEFAULT.stream())
                .flatMap(names -> names)
                .filter(name -> !used.contains(name))
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** Every term, by its name; two terms of one name are the same. */
    static Map<String, ObjectNode> definitions() {
        Map<String, ObjectNode> definitions = new HashMap<>();
        for (Term term : Iterables.concat(
                OF_WHAT_IS_READ.values(),
                OF_ANSWERS.values(),
                ImmutableList.of(THREAD, DETAIL, COUNT, LEVEL, WEIGHT, ID, REASON))) {
            definitions.put(term.name(), term.definition());
        }
        return definitions;
    }
}
