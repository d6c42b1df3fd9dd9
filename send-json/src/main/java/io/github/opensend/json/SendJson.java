package io.github.opensend.json;

import com.google.common.collect.ImmutableList;
import io.github.opensend.core.approach.ProvisionMap;
import io.github.opensend.core.dispute.Funnel;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.event.CaseRecord;
import io.github.opensend.core.improvement.ImprovementPlan;
import io.github.opensend.core.improvement.PlanRecord;
import io.github.opensend.core.improvement.ReferenceFinding;
import io.github.opensend.core.plan.PlanChanges;
import io.github.opensend.core.plan.PlanFindings;
import io.github.opensend.core.quality.AuditForm;
import io.github.opensend.core.quality.DipSample;
import io.github.opensend.ladder.advice.LadderAdvice;
import io.github.opensend.ladder.course.Route;
import io.github.opensend.radar.framework.Framework;
import io.github.opensend.radar.scoring.RadarReading;
import io.github.opensend.radar.scoring.ScoringProfile;
import io.github.opensend.timescales.caseload.Caseload;
import io.github.opensend.timescales.clock.Timeline;
import io.github.opensend.timescales.compliance.Basis;
import io.github.opensend.timescales.compliance.ComplianceReport;
import io.github.opensend.timescales.law.Notices;
import io.github.opensend.timescales.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;

/**
 * Reads case files, graduated approaches, sheets of ratings with their frameworks and profiles, journeys, EHC plans, audits, dip
 * samples, arrangements, improvement plans and scenarios; writes all of these but scenarios, and what follows from them: timelines,
 * answers of the approach, readings of a radar, advice of a ladder, findings, changes, caseloads, rules, notices and figures.
 *
 * <pre>{@code
 * CaseRecord record = SendJson.readCase(json);
 * Timeline timeline = TimelineEngine.with(EnglishLaw.rules()).timeline(record, asOf);
 * String answer = SendJson.writeTimeline(timeline, false);
 * }</pre>
 *
 * <p>Reading is strict. A document is taken whole or not at all: each name once, no field that the form does not have
 * (fields of the caller's own begin with {@code x-}, on a case, an event, an approach, a radar, a journey, a plan, audits
 * and arrangements, and are kept), no null, days from 1980 to
 * 2100, lists of at most 2,000, at most 10,000,000 bytes and 20 levels, in UTF-8 without a byte order mark. All else is a
 * {@link JsonProblem} that names every fault.
 *
 * <p>What is written is the same, byte for byte, on every machine, and ends without a line end.
 *
 * @since 0.1.0
 */
public final class SendJson {
    private SendJson() {}

    /**
     * Reads a case file ({@code opensend/case/1}).
     *
     * @param json the document
     * @return the record
     * @throws JsonProblem if the document is at fault
     */
    public static CaseRecord readCase(String json) {
        return Document.read(json, CaseReading::of);
    }

    /**
     * Reads a case file ({@code opensend/case/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the record
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static CaseRecord readCase(InputStream utf8) throws IOException {
        return readCase(Document.text(utf8));
    }

    /**
     * Reads a case from each line (NDJSON), one at a time, as they are asked for. Lines of white space alone are passed
     * over. A line at fault does not keep the next from being read.
     *
     * @param utf8 the lines in UTF-8, separated by line feeds; the stream is left open
     * @return the lines; asking for the next throws an {@link java.io.UncheckedIOException} if the stream cannot be read
     */
    public static Iterator<CaseLine> readCases(InputStream utf8) {
        return new CaseLines(utf8);
    }

    /**
     * Writes a case file on one line. It reads back as the same record, where the record holds nothing that a case file
     * cannot say.
     *
     * @param record the record
     * @return the document ({@code opensend/case/1}); kinds are written even where they are the default
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeCase(CaseRecord record) {
        return Document.line(CaseWriting.wire(record));
    }

    /**
     * Writes a timeline on one line.
     *
     * @param timeline the timeline
     * @param all whether clocks that have not started are written too
     * @return the document ({@code opensend/timeline/1})
     */
    public static String writeTimeline(Timeline timeline, boolean all) {
        return Document.line(TimelineWriting.wire(timeline, all));
    }

    /**
     * Writes a timeline for people to read: a line for each field, indented by two spaces, with line feeds.
     *
     * @param timeline the timeline
     * @param all whether clocks that have not started are written too
     * @return the document ({@code opensend/timeline/1})
     */
    public static String writeTimelineIndented(Timeline timeline, boolean all) {
        return Document.indented(TimelineWriting.wire(timeline, all));
    }

    /**
     * Writes a caseload for people to read: a line for each field, indented by two spaces, with line feeds.
     *
     * @param caseload the caseload
     * @return the document ({@code opensend/caseload/1})
     */
    public static String writeCaseload(Caseload caseload) {
        return Document.indented(CaseloadWriting.wire(caseload));
    }

    /**
     * Writes every rule of a book, past and present, for people to read: a line for each field, indented by two spaces,
     * with line feeds.
     *
     * @param book the book
     * @return the document ({@code opensend/rules/1})
     */
    public static String writeRules(RuleBook book) {
        return Document.indented(RulesWriting.wire(book, null));
    }

    /**
     * Writes the rules of a book that were in force on a day, for people to read: a line for each field, indented by two
     * spaces, with line feeds.
     *
     * @param book the book
     * @param at any day
     * @return the document ({@code opensend/rules/1})
     */
    public static String writeRules(RuleBook book, LocalDate at) {
        return Document.indented(RulesWriting.wire(book.asAt(at), at));
    }

    /**
     * Writes the figures of one calculator in a report of compliance, on one line.
     *
     * @param report the report
     * @param basis the calculator whose figures are told; one document never holds those of both
     * @return the document ({@code opensend/compliance/1})
     */
    public static String writeCompliance(ComplianceReport report, Basis basis) {
        return Document.line(ComplianceWriting.wire(report, basis));
    }

    /**
     * Writes the figures of one calculator in a report of compliance for people to read: a line for each field, indented by
     * two spaces, with line feeds.
     *
     * @param report the report
     * @param basis the calculator whose figures are told; one document never holds those of both
     * @return the document ({@code opensend/compliance/1})
     */
    public static String writeComplianceIndented(ComplianceReport report, Basis basis) {
        return Document.indented(ComplianceWriting.wire(report, basis));
    }

    /**
     * Writes what the notice of every decision has to carry on a day, which appeal it opens and by when, for people to
     * read: a line for each field, indented by two spaces, with line feeds.
     *
     * @param sentOn the day on which the notices are sent
     * @return the document ({@code opensend/notices/1}); it holds no notice before 1 September 2014
     */
    public static String writeNotices(LocalDate sentOn) {
        return Document.indented(NoticesWriting.wire(Notices.on(sentOn), sentOn));
    }

    /**
     * Writes what the notice of one decision has to carry on a day, which appeal it opens and by when, as {@link
     * #writeNotices(LocalDate)} writes them all.
     *
     * @param decision the decision
     * @param sentOn the day on which its notice is sent
     * @return the document ({@code opensend/notices/1}); it holds no notice before 1 September 2014
     */
    public static String writeNotices(AppealableDecision decision, LocalDate sentOn) {
        return Document.indented(NoticesWriting.wire(Notices.on(decision, sentOn), sentOn));
    }

    /**
     * Reads a graduated approach ({@code opensend/approach/1}). Weeks, adults and the sizes of groups go up to 1,000, costs up
     * to 2,000,000,000 pence, texts up to 10,000 characters.
     *
     * @param json the document
     * @return the record under its reference
     * @throws JsonProblem if the document is at fault, entries in an order that is not open among it
     */
    public static ApproachDocument readApproach(String json) {
        return Document.read(json, ApproachReading::of);
    }

    /**
     * Reads a graduated approach ({@code opensend/approach/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the record under its reference
     * @throws JsonProblem if the document is at fault, entries in an order that is not open among it
     * @throws IOException if the stream cannot be read
     */
    public static ApproachDocument readApproach(InputStream utf8) throws IOException {
        return readApproach(Document.text(utf8));
    }

    /**
     * Writes a graduated approach on one line. It reads back as the same record, where the record holds nothing that the form
     * cannot say.
     *
     * @param document the record under its reference
     * @return the document ({@code opensend/approach/1}); what is not recorded is left out
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeApproach(ApproachDocument document) {
        return Document.line(ApproachWriting.wire(document));
    }

    /**
     * Writes a graduated approach for people to read: a line for each field, indented by two spaces, with line feeds.
     *
     * @param document the record under its reference
     * @return the document ({@code opensend/approach/1}), as {@link #writeApproach} has it
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeApproachIndented(ApproachDocument document) {
        return Document.indented(ApproachWriting.wire(document));
    }

    /**
     * Writes the last plan of SEN support for people to read: as it was agreed, as its outcomes and provision stand on a day,
     * and what was entered since.
     *
     * @param document the record under its reference
     * @param asOf the last day whose entries are taken
     * @return the document ({@code opensend/sen-support-plan/1}); without {@code agreed} where there is no plan
     */
    public static String writeSenSupportPlan(ApproachDocument document, LocalDate asOf) {
        return Document.indented(ApproachAnswers.plan(document, asOf));
    }

    /**
     * Writes what a record of SEN support holds on a day, with what is usually looked for and absent, for people to read.
     *
     * @param document the record under its reference
     * @param asOf the last day whose entries are taken
     * @return the document ({@code opensend/evidence-bundle/1})
     */
    public static String writeEvidenceBundle(ApproachDocument document, LocalDate asOf) {
        return Document.indented(ApproachAnswers.evidence(document, asOf));
    }

    /**
     * Writes what of a provision map runs on a day, with its totals, for people to read.
     *
     * @param map the map; the references of its children are written
     * @param on the day; adjustments have no days of their own and stay
     * @return the document ({@code opensend/provision-map/1})
     */
    public static String writeProvisionMap(ProvisionMap map, LocalDate on) {
        return Document.indented(ApproachAnswers.map(map, on));
    }

    /**
     * Writes what the guidance looks for and a record of SEN support does not show on a day, for people to read.
     *
     * @param document the record under its reference
     * @param asOf the day on which it is looked at
     * @return the document ({@code opensend/practice/1})
     */
    public static String writePractice(ApproachDocument document, LocalDate asOf) {
        return Document.indented(ApproachAnswers.practice(document, asOf));
    }

    /**
     * Reads one child's sheets of ratings ({@code opensend/radar/1}) by the frameworks and profiles of this library.
     *
     * @param json the document
     * @return the sheets, and what they come to on the day that the document names
     * @throws JsonProblem if the document is at fault
     */
    public static RadarDocument readRadar(String json) {
        return readRadar(json, ImmutableList.of(), ImmutableList.of());
    }

    /**
     * Reads one child's sheets of ratings ({@code opensend/radar/1}). A document names its framework and its profile by id
     * and version; those of the caller come before those of this library, and of each framework the same domains as a whole
     * can be named too ({@link Framework#byDomain()}).
     *
     * @param json the document
     * @param frameworks the caller's own frameworks, beside the {@link io.github.opensend.radar.framework.StarterFramework}
     * @param profiles the caller's own profiles, beside the {@link io.github.opensend.radar.scoring.ScoringProfiles}
     * @return the sheets, and what they come to on the day that the document names
     * @throws JsonProblem if the document is at fault
     */
    public static RadarDocument readRadar(
            String json, Collection<Framework> frameworks, Collection<ScoringProfile> profiles) {
        return Document.read(json, new RadarSheetsReading(frameworks, profiles)::document);
    }

    /**
     * Reads one child's sheets of ratings ({@code opensend/radar/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @param frameworks the caller's own frameworks
     * @param profiles the caller's own profiles
     * @return the sheets, and what they come to on the day that the document names
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static RadarDocument readRadar(
            InputStream utf8, Collection<Framework> frameworks, Collection<ScoringProfile> profiles)
            throws IOException {
        return readRadar(Document.text(utf8), frameworks, profiles);
    }

    /**
     * Writes one child's sheets of ratings on one line. They read back as the same, where they hold nothing that the form
     * cannot say.
     *
     * @param document the sheets with the day, the framework and the profile of their reading
     * @return the document ({@code opensend/radar/1}); what was not assessed is left out
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeRadar(RadarDocument document) {
        return Document.line(RadarWriting.wire(document));
    }

    /**
     * Writes one child's sheets of ratings for people to read: a line for each field, indented by two spaces, with line
     * feeds.
     *
     * @param document the sheets with the day, the framework and the profile of their reading
     * @return the document ({@code opensend/radar/1}), as {@link #writeRadar} has it
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeRadarIndented(RadarDocument document) {
        return Document.indented(RadarWriting.wire(document));
    }

    /**
     * Writes what one child's sheets come to, on one line. Levels that people gave are numbers; what is worked out of them is
     * an exact fraction as text, such as {@code "3"} or {@code "5/2"}. Words that people wrote are left out.
     *
     * @param reading the reading
     * @return the document ({@code opensend/radar-reading/1})
     */
    public static String writeRadarReading(RadarReading reading) {
        return Document.line(RadarAnswers.wire(reading));
    }

    /**
     * Writes what one child's sheets come to for people to read: a line for each field, indented by two spaces, with line
     * feeds.
     *
     * @param reading the reading
     * @return the document ({@code opensend/radar-reading/1}), as {@link #writeRadarReading} has it
     */
    public static String writeRadarReadingIndented(RadarReading reading) {
        return Document.indented(RadarAnswers.wire(reading));
    }

    /**
     * Reads a framework ({@code opensend/framework/1}). Names are at most 100 characters, titles and anchors 500.
     *
     * @param json the document
     * @return the framework
     * @throws JsonProblem if the document is at fault, or what it says is no whole framework
     */
    public static Framework readFramework(String json) {
        return Document.read(json, FrameworkReading::of);
    }

    /**
     * Reads a framework ({@code opensend/framework/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the framework
     * @throws JsonProblem if the document is at fault, or what it says is no whole framework
     * @throws IOException if the stream cannot be read
     */
    public static Framework readFramework(InputStream utf8) throws IOException {
        return readFramework(Document.text(utf8));
    }

    /**
     * Writes a framework for people to read: a line for each field, indented by two spaces, with line feeds. It reads back as
     * the same, where it holds nothing that the form cannot say.
     *
     * @param framework the framework
     * @return the document ({@code opensend/framework/1})
     */
    public static String writeFramework(Framework framework) {
        return Document.indented(FrameworkWriting.wire(framework));
    }

    /**
     * Reads a profile of scoring ({@code opensend/scoring-profile/1}). What it does not tell is as in {@link
     * io.github.opensend.radar.scoring.ScoringProfiles#OPEN_1}.
     *
     * @param json the document
     * @return the profile
     * @throws JsonProblem if the document is at fault, or what it says is no whole profile
     */
    public static ScoringProfile readScoringProfile(String json) {
        return Document.read(json, ProfileReading::of);
    }

    /**
     * Reads a profile of scoring ({@code opensend/scoring-profile/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the profile
     * @throws JsonProblem if the document is at fault, or what it says is no whole profile
     * @throws IOException if the stream cannot be read
     */
    public static ScoringProfile readScoringProfile(InputStream utf8) throws IOException {
        return readScoringProfile(Document.text(utf8));
    }

    /**
     * Writes a profile of scoring for people to read, defaults and all: a line for each field, indented by two spaces, with
     * line feeds.
     *
     * @param profile the profile
     * @return the document ({@code opensend/scoring-profile/1})
     */
    public static String writeScoringProfile(ScoringProfile profile) {
        return Document.indented(FrameworkWriting.wire(profile));
    }

    /**
     * Reads one pupil's journey ({@code opensend/journey/1}) along a ladder or a pathway of this library.
     *
     * @param json the document
     * @return the journey
     * @throws JsonProblem if the document is at fault, or a move cannot be taken
     */
    public static JourneyDocument readJourney(String json) {
        return readJourney(json, ImmutableList.of());
    }

    /**
     * Reads one pupil's journey ({@code opensend/journey/1}). A document names its ladder or pathway; those of the caller come
     * before those of this library.
     *
     * @param json the document
     * @param routes the caller's own ladders and pathways
     * @return the journey
     * @throws JsonProblem if the document is at fault, or a move cannot be taken
     */
    public static JourneyDocument readJourney(String json, Collection<? extends Route> routes) {
        return Document.read(json, new JourneyReading(routes)::document);
    }

    /**
     * Reads one pupil's journey ({@code opensend/journey/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the journey
     * @throws JsonProblem if the document is at fault, or a move cannot be taken
     * @throws IOException if the stream cannot be read
     */
    public static JourneyDocument readJourney(InputStream utf8) throws IOException {
        return readJourney(Document.text(utf8));
    }

    /**
     * Writes one pupil's journey on one line. It reads back as the same.
     *
     * @param document the journey
     * @return the document ({@code opensend/journey/1}); a key stage is told as a fact
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeJourney(JourneyDocument document) {
        return Document.line(JourneyWriting.wire(document));
    }

    /**
     * Writes what a journey comes to on a day: open and blocked moves, what falls due, evidence rung by rung. It never says
     * whether a pupil may be excluded.
     *
     * @param advice the advice
     * @return the document ({@code opensend/ladder-advice/1}) on one line
     */
    public static String writeLadderAdvice(LadderAdvice advice) {
        return Document.line(JourneyWriting.wire(advice));
    }

    /**
     * Writes what a journey comes to on a day for people to read: a line for each field, indented by two spaces.
     *
     * @param advice the advice
     * @return the document ({@code opensend/ladder-advice/1}), as {@link #writeLadderAdvice} has it
     */
    public static String writeLadderAdviceIndented(LadderAdvice advice) {
        return Document.indented(JourneyWriting.wire(advice));
    }

    /**
     * Writes how many disputes come how far, for people to read: a line for each field, indented by two spaces.
     *
     * @param funnel the counts
     * @param asOf the day for which they were counted
     * @return the document ({@code opensend/dispute-funnel/1})
     */
    public static String writeDisputeFunnel(Funnel funnel, LocalDate asOf) {
        return Document.indented(DisputesWriting.wire(funnel, asOf));
    }

    /**
     * Reads what is arranged for one child or young person beside a school place ({@code opensend/arrangements/1}).
     *
     * @param json the document
     * @return the arrangements
     * @throws JsonProblem if the document is at fault
     */
    public static ArrangementsDocument readArrangements(String json) {
        return Document.read(json, ArrangementsReading::of);
    }

    /**
     * Reads what is arranged for one child or young person beside a school place ({@code opensend/arrangements/1}). No more is read
     * than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the arrangements
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static ArrangementsDocument readArrangements(InputStream utf8) throws IOException {
        return readArrangements(Document.text(utf8));
    }

    /**
     * Writes what is arranged on one line. It reads back as the same.
     *
     * @param document the arrangements
     * @return the document ({@code opensend/arrangements/1})
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeArrangements(ArrangementsDocument document) {
        return Document.line(ArrangementsWriting.wire(document));
    }

    /**
     * Writes what is looked for in what is arranged and was not seen, for people to read: a line for each field, indented by two
     * spaces.
     *
     * @param document the arrangements
     * @param asOf the day on which it is looked at; the day itself has not passed yet
     * @return the document ({@code opensend/arrangement-findings/1})
     */
    public static String writeArrangementFindings(ArrangementsDocument document, LocalDate asOf) {
        return Document.indented(ArrangementsWriting.findings(document, asOf));
    }

    /**
     * Reads the log of a dip sample ({@code opensend/dip-sample/1}).
     *
     * @param json the document
     * @return the sample
     * @throws JsonProblem if the document is at fault
     */
    public static DipSample readDipSample(String json) {
        return Document.read(json, DipSampleReading::of);
    }

    /**
     * Reads the log of a dip sample ({@code opensend/dip-sample/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the sample
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static DipSample readDipSample(InputStream utf8) throws IOException {
        return readDipSample(Document.text(utf8));
    }

    /**
     * Writes the log of a dip sample for people to read: a line for each field, indented by two spaces. It reads back as the same
     * if it has no more than 2,000 cases and their references are on one line each.
     *
     * @param sample the sample
     * @return the document ({@code opensend/dip-sample/1})
     */
    public static String writeDipSample(DipSample sample) {
        return Document.indented(DipSampleReading.wire(sample));
    }

    /**
     * Reads the audits of a time ({@code opensend/audits/1}) by a form of this library.
     *
     * @param json the document
     * @return the audits
     * @throws JsonProblem if the document is at fault
     */
    public static AuditsDocument readAudits(String json) {
        return readAudits(json, ImmutableList.of());
    }

    /**
     * Reads the audits of a time ({@code opensend/audits/1}). A document names its form; those of the caller come before those of
     * this library.
     *
     * @param json the document
     * @param forms the caller's own forms
     * @return the audits
     * @throws JsonProblem if the document is at fault
     */
    public static AuditsDocument readAudits(String json, Collection<? extends AuditForm> forms) {
        return Document.read(json, new AuditsReading(forms)::of);
    }

    /**
     * Reads the audits of a time ({@code opensend/audits/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the audits
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static AuditsDocument readAudits(InputStream utf8) throws IOException {
        return readAudits(Document.text(utf8));
    }

    /**
     * Writes the audits of a time on one line. It reads back as the same.
     *
     * @param document the audits
     * @return the document ({@code opensend/audits/1})
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writeAudits(AuditsDocument document) {
        return Document.line(AuditsWriting.wire(document));
    }

    /**
     * Writes what the audits of a time come to, for people to read: a line for each field, indented by two spaces. It has no reference.
     *
     * @param document the audits
     * @return the document ({@code opensend/audit-figures/1})
     */
    public static String writeAuditFigures(AuditsDocument document) {
        return Document.indented(AuditsWriting.figures(document));
    }

    /**
     * Reads one version of an EHC plan ({@code opensend/plan/1}).
     *
     * @param json the document
     * @return the plan
     * @throws JsonProblem if the document is at fault, or no plan can be so
     */
    public static PlanDocument readPlan(String json) {
        return Document.read(json, PlanReading::of);
    }

    /**
     * Reads one version of an EHC plan ({@code opensend/plan/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the plan
     * @throws JsonProblem if the document is at fault, or no plan can be so
     * @throws IOException if the stream cannot be read
     */
    public static PlanDocument readPlan(InputStream utf8) throws IOException {
        return readPlan(Document.text(utf8));
    }

    /**
     * Writes one version of an EHC plan on one line. It reads back as the same.
     *
     * @param document the plan
     * @return the document ({@code opensend/plan/1})
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writePlan(PlanDocument document) {
        return Document.line(PlanWriting.wire(document));
    }

    /**
     * Writes one version of an EHC plan for people to read: a line for each field, indented by two spaces.
     *
     * @param document the plan
     * @return the document ({@code opensend/plan/1}), as {@link #writePlan} has it
     * @throws IllegalArgumentException if an extra does not begin with {@code x-} or does not hold JSON text
     */
    public static String writePlanIndented(PlanDocument document) {
        return Document.indented(PlanWriting.wire(document));
    }

    /**
     * Writes what was found in a plan. It has the caller's references and nothing else that the plan says.
     *
     * @param findings the findings
     * @return the document ({@code opensend/plan-findings/1}) on one line
     */
    public static String writePlanFindings(PlanFindings findings) {
        return Document.line(PlanWriting.wire(findings));
    }

    /**
     * Writes what was found in a plan for people to read: a line for each field, indented by two spaces.
     *
     * @param findings the findings
     * @return the document ({@code opensend/plan-findings/1}), as {@link #writePlanFindings} has it
     */
    public static String writePlanFindingsIndented(PlanFindings findings) {
        return Document.indented(PlanWriting.wire(findings));
    }

    /**
     * Writes what changed between two versions of a plan. It has the caller's references and nothing else that they say.
     *
     * @param changes the changes
     * @return the document ({@code opensend/plan-changes/1}) on one line
     */
    public static String writePlanChanges(PlanChanges changes) {
        return Document.line(PlanWriting.wire(changes));
    }

    /**
     * Writes what changed between two versions of a plan for people to read: a line for each field, indented by two spaces.
     *
     * @param changes the changes
     * @return the document ({@code opensend/plan-changes/1}), as {@link #writePlanChanges} has it
     */
    public static String writePlanChangesIndented(PlanChanges changes) {
        return Document.indented(PlanWriting.wire(changes));
    }

    /**
     * Reads an improvement plan of a local area, with what became of it ({@code opensend/improvement-plan/1}). Names are at
     * most 100 characters, titles 500; figures are told as they are printed.
     *
     * @param json the document
     * @return the plan with its evidence and actions
     * @throws JsonProblem if the document is at fault, or no plan can be so
     */
    public static PlanRecord readImprovementPlan(String json) {
        return Document.read(json, ImprovementReading::of);
    }

    /**
     * Reads an improvement plan of a local area, with what became of it ({@code opensend/improvement-plan/1}). No more is read
     * than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the plan with its evidence and actions
     * @throws JsonProblem if the document is at fault, or no plan can be so
     * @throws IOException if the stream cannot be read
     */
    public static PlanRecord readImprovementPlan(InputStream utf8) throws IOException {
        return readImprovementPlan(Document.text(utf8));
    }

    /**
     * Writes an improvement plan of a local area on one line. It reads back as the same, where it holds nothing that the form
     * cannot say.
     *
     * @param record the plan with its evidence and actions
     * @return the document ({@code opensend/improvement-plan/1})
     */
    public static String writeImprovementPlan(PlanRecord record) {
        return Document.line(ImprovementWriting.wire(record));
    }

    /**
     * Writes an improvement plan of a local area for people to read: a line for each field, indented by two spaces.
     *
     * @param record the plan with its evidence and actions
     * @return the document ({@code opensend/improvement-plan/1}), as {@link #writeImprovementPlan} has it
     */
    public static String writeImprovementPlanIndented(PlanRecord record) {
        return Document.indented(ImprovementWriting.wire(record));
    }

    /**
     * Writes what in an improvement plan deserves a look.
     *
     * @param plan the plan, of which the title is told
     * @param findings what was found in it, in the order in which it is written
     * @return the document ({@code opensend/improvement-findings/1}) on one line
     */
    public static String writeImprovementFindings(ImprovementPlan plan, Collection<ReferenceFinding> findings) {
        return Document.line(ImprovementWriting.wire(plan, findings));
    }

    /**
     * Writes what in an improvement plan deserves a look for people to read: a line for each field, indented by two spaces.
     *
     * @param plan the plan, of which the title is told
     * @param findings what was found in it, in the order in which it is written
     * @return the document ({@code opensend/improvement-findings/1}), as {@link #writeImprovementFindings} has it
     */
    public static String writeImprovementFindingsIndented(ImprovementPlan plan, Collection<ReferenceFinding> findings) {
        return Document.indented(ImprovementWriting.wire(plan, findings));
    }

    /**
     * Reads a scenario ({@code opensend/scenario/1}). Faults of its case have pointers that begin with {@code /case}.
     *
     * @param json the document
     * @return the scenario
     * @throws JsonProblem if the document is at fault
     */
    public static ScenarioDocument readScenario(String json) {
        return Document.read(json, ScenarioReading::of);
    }

    /**
     * Reads a scenario ({@code opensend/scenario/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the scenario
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static ScenarioDocument readScenario(InputStream utf8) throws IOException {
        return readScenario(Document.text(utf8));
    }

    /**
     * Reads what a timeline ({@code opensend/timeline/1}) answers of each clock, whoever made it. A clock has to name its row;
     * the rule, the day it started, its last day, its state and its delay are taken where they are told, and all else is
     * passed over, so that a program can answer without telling its sources.
     *
     * @param json the document
     * @return the answers in the order of the document
     * @throws JsonProblem if what is read of the document is at fault
     */
    public static ImmutableList<AnsweredClock> readAnswers(String json) {
        return Document.read(json, AnswersReading::of);
    }

    /**
     * Reads what a timeline ({@code opensend/timeline/1}) answers of each clock, whoever made it. No more is read than a
     * document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the answers in the order of the document
     * @throws JsonProblem if what is read of the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static ImmutableList<AnsweredClock> readAnswers(InputStream utf8) throws IOException {
        return readAnswers(Document.text(utf8));
    }

    /**
     * Reads the index of a set of scenarios ({@code opensend/scenario-index/1}).
     *
     * @param json the document
     * @return the index
     * @throws JsonProblem if the document is at fault
     */
    public static ScenarioIndex readScenarioIndex(String json) {
        return Document.read(json, IndexReading::of);
    }

    /**
     * Reads the index of a set of scenarios ({@code opensend/scenario-index/1}). No more is read than a document may hold.
     *
     * @param utf8 the document in UTF-8; it is left open
     * @return the index
     * @throws JsonProblem if the document is at fault
     * @throws IOException if the stream cannot be read
     */
    public static ScenarioIndex readScenarioIndex(InputStream utf8) throws IOException {
        return readScenarioIndex(Document.text(utf8));
    }

    /**
     * Writes the index of a set of scenarios for people to read: a line for each field, indented by two spaces, with line
     * feeds.
     *
     * @param index the index
     * @return the document ({@code opensend/scenario-index/1})
     */
    public static String writeScenarioIndexIndented(ScenarioIndex index) {
        return Document.indented(IndexReading.wire(index));
    }

    /**
     * Writes how a calculator stood beside scenarios, for people to read: a line for each field, indented by two spaces, with
     * line feeds.
     *
     * @param report the report
     * @return the document ({@code opensend/conformance/1})
     */
    public static String writeConformanceIndented(ConformanceReport report) {
        return Document.indented(ConformanceWriting.wire(report));
    }
}
