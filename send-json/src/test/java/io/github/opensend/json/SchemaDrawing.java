package io.github.opensend.json;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.opensend.core.approach.EntryKind;
import io.github.opensend.core.approach.Participation;
import io.github.opensend.core.approach.SupportDecision;
import io.github.opensend.core.code.Code;
import io.github.opensend.core.code.CodeSets;
import io.github.opensend.core.event.EventKind;
import io.github.opensend.core.event.EventType;
import io.github.opensend.core.event.EventTypes;
import io.github.opensend.core.event.NamedDay;
import io.github.opensend.json.schema.SchemaCatalogue;
import io.github.opensend.json.wire.ApproachWire;
import io.github.opensend.json.wire.ArrangementFindingsWire;
import io.github.opensend.json.wire.ArrangementsWire;
import io.github.opensend.json.wire.AuditFiguresWire;
import io.github.opensend.json.wire.AuditsWire;
import io.github.opensend.json.wire.CaseWire;
import io.github.opensend.json.wire.CaseloadWire;
import io.github.opensend.json.wire.ComplianceWire;
import io.github.opensend.json.wire.ConformanceWire;
import io.github.opensend.json.wire.DipSampleWire;
import io.github.opensend.json.wire.DisputeFunnelWire;
import io.github.opensend.json.wire.EvidenceBundleWire;
import io.github.opensend.json.wire.FrameworkWire;
import io.github.opensend.json.wire.ImprovementFindingsWire;
import io.github.opensend.json.wire.ImprovementPlanWire;
import io.github.opensend.json.wire.JourneyWire;
import io.github.opensend.json.wire.LadderAdviceWire;
import io.github.opensend.json.wire.NoticesWire;
import io.github.opensend.json.wire.PlanChangesWire;
import io.github.opensend.json.wire.PlanFindingsWire;
import io.github.opensend.json.wire.PlanWire;
import io.github.opensend.json.wire.PracticeWire;
import io.github.opensend.json.wire.ProvisionMapWire;
import io.github.opensend.json.wire.ProvisionWire;
import io.github.opensend.json.wire.RadarReadingWire;
import io.github.opensend.json.wire.RadarWire;
import io.github.opensend.json.wire.RulesWire;
import io.github.opensend.json.wire.ScenarioIndexWire;
import io.github.opensend.json.wire.ScoringProfileWire;
import io.github.opensend.json.wire.SenSupportPlanWire;
import io.github.opensend.json.wire.TimelineWire;
import io.github.opensend.radar.rating.CompletedBy;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the schema of each document from its wire record: names, order, nesting and what can be left out come from the record;
 * what a text or number can be from the {@link Vocabulary}; what one field says of another from {@link #alsoHolds}; the words
 * from the comments.
 */
final class SchemaDrawing {
    /** The documents. One that is added here gets its schema, its line in the index and its checks. */
    private static final ImmutableMap<String, Class<?>> DOCUMENTS = ImmutableMap.<String, Class<?>>builder()
            .put(CaseReading.SCHEMA, CaseWire.class)
            .put(TimelineWriting.SCHEMA, TimelineWire.class)
            .put(RulesWriting.SCHEMA, RulesWire.class)
            .put(NoticesWriting.SCHEMA, NoticesWire.class)
            .put(CaseloadWriting.SCHEMA, CaseloadWire.class)
            .put(ComplianceWriting.SCHEMA, ComplianceWire.class)
            .put(ApproachReading.SCHEMA, ApproachWire.class)
            .put(ApproachAnswers.PLAN, SenSupportPlanWire.class)
            .put(ApproachAnswers.EVIDENCE, EvidenceBundleWire.class)
            .put(ApproachAnswers.MAP, ProvisionMapWire.class)
            .put(ApproachAnswers.PRACTICE, PracticeWire.class)
            .put(RadarSheetsReading.SCHEMA, RadarWire.class)
            .put(RadarAnswers.SCHEMA, RadarReadingWire.class)
            .put(FrameworkReading.SCHEMA, FrameworkWire.class)
            .put(ProfileReading.SCHEMA, ScoringProfileWire.class)
            .put(JourneyReading.SCHEMA, JourneyWire.class)
            .put(JourneyWriting.ADVICE, LadderAdviceWire.class)
            .put(DisputesWriting.SCHEMA, DisputeFunnelWire.class)
            .put(ArrangementsReading.SCHEMA, ArrangementsWire.class)
            .put(ArrangementsWriting.FINDINGS, ArrangementFindingsWire.class)
            .put(DipSampleReading.SCHEMA, DipSampleWire.class)
            .put(AuditsReading.SCHEMA, AuditsWire.class)
            .put(AuditsWriting.FIGURES, AuditFiguresWire.class)
            .put(PlanReading.SCHEMA, PlanWire.class)
            .put(PlanWriting.FINDINGS, PlanFindingsWire.class)
            .put(PlanWriting.CHANGES, PlanChangesWire.class)
            .put(ImprovementReading.SCHEMA, ImprovementPlanWire.class)
            .put(ImprovementWriting.FINDINGS, ImprovementFindingsWire.class)
            .put(ScenarioReading.SCHEMA, ScenarioWire.class)
            .put(IndexReading.SCHEMA, ScenarioIndexWire.class)
            .put(ConformanceWriting.SCHEMA, ConformanceWire.class)
            .buildOrThrow();

    private static final ImmutableMap<Class<?>, EntryKind> ENTRIES = ImmutableMap.<Class<?>, EntryKind>builder()
            .put(ApproachWire.Decision.class, EntryKind.DECISION)
            .put(ApproachWire.Assessment.class, EntryKind.ASSESSMENT)
            .put(ApproachWire.Plan.class, EntryKind.PLAN)
            .put(ApproachWire.Delivery.class, EntryKind.DELIVERY)
            .put(ApproachWire.OutcomeChange.class, EntryKind.OUTCOME_CHANGE)
            .put(ApproachWire.ProvisionChange.class, EntryKind.PROVISION_CHANGE)
            .put(ApproachWire.Review.class, EntryKind.REVIEW)
            .put(ApproachWire.Meeting.class, EntryKind.MEETING)
            .put(ApproachWire.AdviceAsked.class, EntryKind.ADVICE_ASKED)
            .put(ApproachWire.AdviceReceived.class, EntryKind.ADVICE_RECEIVED)
            .put(ApproachWire.Views.class, EntryKind.VIEWS)
            .put(ApproachWire.ProgressCheck.class, EntryKind.PROGRESS_CHECK)
            .buildOrThrow();

    private static final String OWN = "^" + Place.OF_THE_CALLER;
    private static final String URN = "urn:opensend:schema:";

    private final Vocabulary vocabulary = new Vocabulary();
    private final WireWords words = new WireWords();

    private SchemaDrawing() {}

    static Set<String> documents() {
        return DOCUMENTS.keySet();
    }

    /** Every file of the schemas by its name. */
    static Map<String, String> all() {
        SchemaDrawing drawing = new SchemaDrawing();
        Map<String, String> files = new TreeMap<>();
        DOCUMENTS.forEach((document, wire) ->
                files.put(SchemaCatalogue.file(document), Document.indented(drawing.schema(document, wire)) + "\n"));
        if (!drawing.vocabulary.unused().isEmpty()) {
            throw new IllegalStateException("no field asks for " + drawing.vocabulary.unused());
        }
        return files;
    }

    /** The page that lists them. */
    static String index() {
        WireWords words = new WireWords();
        StringBuilder page = new StringBuilder("""
                # JSON Schemas

                One schema (JSON Schema 2020-12) for each document, as `SchemaCatalogue` in `send-json` hands it out. They are drawn from the code
                and compared in every build. [ADR 0009](../adr/0009-json-schemas-are-drawn-from-the-wire-records.md) says how, and what only the
                reader can refuse.

                | document | schema | what it is | |
                |---|---|---|---|
                """);
        DOCUMENTS.forEach((document, wire) -> page.append("| `%s` | [%s](%s) | %s | %s |\n"
                .formatted(
                        document,
                        SchemaCatalogue.file(document),
                        SchemaCatalogue.file(document),
                        words.of(wire).replaceAll("(?s)\\..*", ""),
                        use(wire))));
        return page.toString();
    }

    /** The documents with what is done with them, their schemas and an example of each, for the page of the contract. */
    static String contract() {
        WireWords words = new WireWords();
        StringBuilder table =
                new StringBuilder("| document | what it is | | schema | example |\n|---|---|---|---|---|\n");
        DOCUMENTS.forEach((document, wire) ->
                table.append("| `%s` | %s | %s | [schema](schema/%s) | [example](../%s) |\n"
                        .formatted(
                                document,
                                words.of(wire).replaceAll("(?s)\\..*", ""),
                                use(wire),
                                SchemaCatalogue.file(document),
                                example(document, wire))));
        return table.toString();
    }

    private static String example(String document, Class<?> wire) {
        return wire == ScenarioWire.class
                ? "send-fixtures/src/test/resources/io/github/opensend/fixtures/released/scenario/1/whole.json"
                : "send-json/src/test/resources/io/github/opensend/json/written/"
                        + SchemaCatalogue.file(document).replace(".schema", "");
    }

    private static String use(Class<?> wire) {
        if (wire == ScenarioWire.class) {
            return "read";
        }
        return Vocabulary.isRead(wire) ? "read and written" : "written";
    }

    private static String id(String document) {
        return URN + document.substring(document.indexOf('/') + 1).replace('/', ':');
    }

    private ObjectNode schema(String document, Class<?> wire) {
        ObjectNode drawn = generator(document).generateSchema(wire);
        ObjectNode definitions = (ObjectNode) drawn.remove("$defs");
        ObjectNode schema = Term.object();
        schema.set("$schema", drawn.remove("$schema"));
        schema.put("$id", id(document)).put("title", document);
        schema.setAll(drawn);
        Map<String, JsonNode> defined = new TreeMap<>();
        if (definitions != null) {
            definitions.properties().forEach(definition -> defined.put(definition.getKey(), definition.getValue()));
        }
        Map<String, ObjectNode> terms = terms();
        Set<String> shadowed = new HashSet<>(defined.keySet());
        shadowed.retainAll(terms.keySet());
        if (!shadowed.isEmpty()) {
            throw new IllegalStateException("a record and a term have one name: " + shadowed);
        }
        defined.values().stream().toList().forEach(definition -> define(definition, terms, defined));
        define(schema, terms, defined);
        if (!defined.isEmpty()) {
            schema.putObject("$defs").setAll(defined);
        }
        return schema;
    }

    private static Map<String, ObjectNode> terms() {
        Map<String, ObjectNode> terms = new HashMap<>(Vocabulary.definitions());
        EventTypes.all().forEach(type -> terms.put(type.id(), event(type)));
        return terms;
    }

    // Only what is referred to is defined.
    private static void define(JsonNode from, Map<String, ObjectNode> terms, Map<String, JsonNode> into) {
        for (String reference : from.findValuesAsText("$ref")) {
            String name = reference.replace("#/$defs/", "");
            if (!into.containsKey(name) && terms.containsKey(name)) {
                into.put(name, terms.get(name));
                define(terms.get(name), terms, into);
            }
        }
    }

    private SchemaGenerator generator(String document) {
        SchemaGeneratorConfigBuilder builder = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonModule(JacksonOption.RESPECT_JSONPROPERTY_ORDER))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .without(Option.ALLOF_CLEANUP_AT_THE_END);
        builder.forFields()
                .withIgnoreCheck(field -> field.getAnnotation(JsonAnyGetter.class) != null)
                .withRequiredCheck(this::isRequired)
                .withTargetTypeOverridesResolver(SchemaDrawing::alwaysOf)
                .withCustomDefinitionProvider((field, context) -> definition(field, document))
                .withDescriptionResolver(
                        field -> field.isFakeContainerItemScope() ? null : words.of(record(field), component(field)))
                .withArrayMinItemsResolver(
                        field -> isList(field) ? vocabulary.fewest(record(field), component(field)) : null)
                .withArrayMaxItemsResolver(
                        field -> isList(field) ? vocabulary.most(record(field), component(field)) : null)
                .withArrayUniqueItemsResolver(field -> isList(field) && holdsEachWordOnce(field) ? true : null);
        builder.forTypesInGeneral()
                .withDefinitionNamingStrategy(new SimpleNames())
                .withDescriptionResolver(
                        type -> isWire(type) ? words.of(type.getType().getErasedType()) : null)
                .withCustomDefinitionProvider(SchemaDrawing::choice)
                .withTypeAttributeOverride((definition, type, context) -> close(definition, type));
        return new SchemaGenerator(builder.build());
    }

    private static Class<?> record(FieldScope field) {
        return field.getDeclaringType().getErasedType();
    }

    private static String component(FieldScope field) {
        return field.getDeclaredName();
    }

    private static boolean isWire(TypeScope type) {
        return type.getType().getErasedType().isRecord();
    }

    private static boolean isList(FieldScope field) {
        return !field.isFakeContainerItemScope() && field.isContainerType();
    }

    private boolean holdsEachWordOnce(FieldScope field) {
        if (field.getContainerItemType().getErasedType() != String.class) {
            return false;
        }
        Term term = vocabulary.term(record(field), component(field));
        return Vocabulary.isRead(record(field)) && Vocabulary.EACH_ONCE.contains(term);
    }

    // What the writer leaves out where it is null or empty, no reader demands, save for lists that are never empty.
    private boolean isRequired(FieldScope field) {
        boolean isNullable = field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
        Class<?> type = field.getType().getErasedType();
        boolean canBeEmpty = Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        boolean isLeftOut = canBeEmpty && inclusion(field) == JsonInclude.Include.NON_EMPTY;
        boolean isDemanded = !isLeftOut || vocabulary.isNeverEmpty(record(field), component(field));
        return !isNullable && isDemanded && !vocabulary.hasADefault(record(field), component(field));
    }

    private static JsonInclude.Include inclusion(FieldScope field) {
        return Stream.of(field.getAnnotation(JsonInclude.class), record(field).getAnnotation(JsonInclude.class))
                .filter(annotation -> annotation != null)
                .map(JsonInclude::value)
                .findFirst()
                .orElse(JsonInclude.Include.ALWAYS);
    }

    private static @Nullable List<ResolvedType> alwaysOf(FieldScope field) {
        return component(field).equals("agreed") && record(field) == SenSupportPlanWire.class
                ? List.of(field.getContext().resolve(ApproachWire.Plan.class))
                : null;
    }

    private @Nullable CustomPropertyDefinition definition(FieldScope field, String document) {
        Class<?> type = field.getType().getErasedType();
        Class<?> record = record(field);
        if (component(field).equals("schema")) {
            return new CustomPropertyDefinition(Term.object().put("const", document));
        }
        if (component(field).equals("kind") && ENTRIES.containsKey(record)) {
            return new CustomPropertyDefinition(
                    Term.object().put("const", ENTRIES.get(record).id()));
        }
        if (Map.class.isAssignableFrom(type)) {
            return new CustomPropertyDefinition(vocabulary.byWord(record, component(field)));
        }
        if (type == CaseWire.class) {
            return new CustomPropertyDefinition(Term.object().put("$ref", id(CaseReading.SCHEMA)));
        }
        boolean isTerm = type == String.class || type.isPrimitive() || Number.class.isAssignableFrom(type);
        return isTerm && type != boolean.class
                ? new CustomPropertyDefinition(
                        vocabulary.term(record, component(field)).reference())
                : null;
    }

    /** Events and entries: what they hold depends on their type or kind. */
    private static @Nullable CustomDefinition choice(ResolvedType type, SchemaGenerationContext context) {
        if (type.getErasedType() == CaseWire.Event.class) {
            Map<String, ObjectNode> events = EventTypes.all().stream()
                    .map(EventType::id)
                    .collect(ImmutableMap.toImmutableMap(id -> id, Term::reference));
            return new CustomDefinition(choice("type", Vocabulary.EVENT_TYPE, events));
        }
        if (type.getErasedType() == ApproachWire.Entry.class) {
            Map<String, ObjectNode> entries = ENTRIES.entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(
                            entry -> entry.getValue().id(),
                            entry -> context.createDefinitionReference(
                                    context.getTypeContext().resolve(entry.getKey()))));
            return new CustomDefinition(choice("kind", Vocabulary.ENTRY_KIND, entries));
        }
        return null;
    }

    private static ObjectNode choice(String name, Term term, Map<String, ObjectNode> each) {
        ObjectNode choice = Term.object().put("type", "object");
        choice.putObject("properties").set(name, term.reference());
        choice.putArray("required").add(name);
        ArrayNode all = choice.putArray("allOf");
        each.forEach((word, reference) -> all.add(when(name, word, "then", reference)));
        return choice;
    }

    private static ObjectNode when(String name, String word, String then, ObjectNode what) {
        ObjectNode when = Term.object();
        ObjectNode given = when.putObject("if");
        given.putObject("properties").putObject(name).put("const", word);
        given.putArray("required").add(name);
        when.set(then, what);
        return when;
    }

    private static ObjectNode event(EventType<?> type) {
        ObjectNode event = Term.object().put("type", "object").put("description", type.title());
        ObjectNode properties = event.putObject("properties");
        for (String name : EventReading.fields(type)) {
            properties.set(name, field(type, name));
        }
        ArrayNode required = event.putArray("required").add("type").add("on");
        if (type.kindIsRequired()) {
            required.add(type.kindName().orElseThrow());
        }
        type.days().stream()
                .filter(type.requiredDays()::contains)
                .map(NamedDay::id)
                .forEach(required::add);
        takesOwn(event);
        return event.put("additionalProperties", false);
    }

    private static JsonNode field(EventType<?> type, String name) {
        if (name.equals("type")) {
            return Term.object().put("const", type.id());
        }
        if (name.equals("on")) {
            return Vocabulary.DAY.reference();
        }
        if (name.equals("thread")) {
            return Vocabulary.THREAD.reference();
        }
        if (type.kindName().filter(name::equals).isPresent()) {
            return EventReading.kindsAreFlags(type)
                    ? Term.object().put("type", "boolean")
                    : Term.words(type.kinds().stream().map(EventKind::id).toList());
        }
        return type.details().stream()
                .filter(detail -> detail.id().equals(name))
                .findFirst()
                .<JsonNode>map(detail -> Term.detail(detail))
                .orElseGet(() -> day(type, name));
    }

    private static ObjectNode day(EventType<?> type, String name) {
        NamedDay day = type.days().stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow();
        return Vocabulary.DAY.reference().put("description", day.words());
    }

    private static void takesOwn(ObjectNode definition) {
        definition.putObject("patternProperties").putObject(OWN);
    }

    private void close(ObjectNode definition, TypeScope type) {
        Class<?> record = type.getType().getErasedType();
        if (!isWire(type) || record == CaseWire.Event.class || !definition.has("properties")) {
            return;
        }
        boolean hasOwn = Arrays.stream(record.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonAnyGetter.class));
        if (hasOwn) {
            takesOwn(definition);
        }
        definition.put("additionalProperties", false);
        alsoHolds(definition, record);
    }

    /** What one field of a record says of another. */
    private static void alsoHolds(ObjectNode definition, Class<?> record) {
        if (record == ApproachWire.Provision.class) {
            ObjectNode adjustment = Term.object();
            ProvisionReading.OF_BOTH.forEach(
                    adjustment.putObject("propertyNames").putArray("enum")::add);
            definition
                    .putArray("allOf")
                    .add(when("kind", ProvisionReading.ADJUSTMENT, "then", adjustment))
                    .add(when(
                            "kind",
                            ProvisionReading.INTERVENTION,
                            "then",
                            demands("frequency", "minutesPerSession", "from", "weeks")));
        } else if (record == ApproachWire.Decision.class) {
            String entry = SupportDecision.Kind.ENTRY.id();
            String exit = SupportDecision.Kind.EXIT.id();
            ObjectNode atExit = when("decided", exit, "then", demands("exitReason"));
            atExit.set("else", refuses("exitReason", "monitorUntil"));
            definition.putArray("allOf").add(atExit).add(when("decided", entry, "else", refuses("familyToldOn")));
        } else if (record == ApproachWire.Voice.class) {
            definition
                    .putArray("allOf")
                    .add(when("participation", Participation.TOOK_PART.id(), "else", refuses("words")));
        } else if (record == ApproachWire.Result.class) {
            ArrayNode any = definition.putArray("anyOf");
            Stream.of("level", "measured", "words").map(SchemaDrawing::demands).forEach(any::add);
        } else if (record == RadarWire.Home.class) {
            definition
                    .putArray("allOf")
                    .add(when("completedBy", CompletedBy.DECLINED.id(), "else", demands("ratings")))
                    .add(when("completedBy", CompletedBy.PARENT_SUPPORTED.id(), "else", refuses("supporter")));
        } else if (record == ProvisionWire.class) {
            ObjectNode together = definition.putObject("dependentRequired");
            together.putArray("part").add("number");
            together.putArray("number").add("part");
        } else if (record == ImprovementPlanWire.Target.class) {
            ArrayNode kinds = definition.putArray("allOf");
            for (TargetKind kind : TargetKind.values()) {
                ObjectNode told = refuses(
                        Sets.difference(TargetKind.allFields(), kind.fields()).toArray(String[]::new));
                kind.needs().forEach(told.putArray("required")::add);
                kinds.add(when("kind", kind.id(), "then", told));
            }
        } else if (record == ImprovementPlanWire.Evidence.class) {
            ObjectNode together = definition.putObject("dependentRequired");
            together.putArray("measure").add("value");
            together.putArray("value").add("measure");
        } else if (record == ImprovementPlanWire.Value.class) {
            ObjectNode number = refuses("numerator", "denominator");
            number.putArray("required").add("number").add("unit");
            ObjectNode share = refuses("number", "unit");
            share.putArray("required").add("numerator").add("denominator");
            definition.putArray("anyOf").add(number).add(share);
        } else if (record == ApproachWire.Need.class) {
            ObjectNode known = Term.object();
            known.putObject("if").putObject("properties").putObject("known").put("const", true);
            ((ObjectNode) known.get("if")).putArray("required").add("known");
            known.putObject("then")
                    .putObject("properties")
                    .set(
                            "type",
                            Term.words(CodeSets.SEN_TYPE.codes().stream()
                                    .map(Code::value)
                                    .toList()));
            definition.putArray("allOf").add(known);
        }
    }

    private static ObjectNode demands(String... names) {
        ObjectNode demands = Term.object();
        Arrays.stream(names).forEach(demands.putArray("required")::add);
        return demands;
    }

    private static ObjectNode refuses(String... names) {
        ObjectNode refuses = Term.object();
        ObjectNode properties = refuses.putObject("properties");
        for (String name : names) {
            properties.put(name, false);
        }
        return refuses;
    }

    /** Definitions bear the name of their record. */
    private static final class SimpleNames implements SchemaDefinitionNamingStrategy {
        @Override
        public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
            return CaseFormat.UPPER_CAMEL.to(
                    CaseFormat.LOWER_CAMEL, key.getType().getErasedType().getSimpleName());
        }
    }
}
