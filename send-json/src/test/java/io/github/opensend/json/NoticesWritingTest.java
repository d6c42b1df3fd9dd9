package io.github.opensend.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import io.github.opensend.core.event.AppealableDecision;
import io.github.opensend.core.law.Provision;
import io.github.opensend.timescales.law.Notice;
import io.github.opensend.timescales.law.Notices;
import io.github.opensend.timescales.rule.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The notices of decisions as JSON: whole, in order, and with the rules in the form in which rules are told. */
class NoticesWritingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aNoticeIsToldWithItsItemsItsRightAndItsCertificates() {
        assertThat(SendJson.writeNotices(AppealableDecision.NO_ASSESSMENT, TODAY))
                .startsWith("""
                        {
                          "schema": "opensend/notices/1",
                          "sentOn": "2026-03-02",
                          "notices": [
                            {
                              "decision": "no-assessment",
                              "title": "a refusal to assess",
                              "askedForBy": "SEND Regulations 2014 (SI 2014/1530), reg 5(3)",
                              "items": [
                                {
                                  "id": "reasons-for-no-assessment",
                                  "what": "the reasons for not assessing",
                                  "citation": "Children and Families Act 2014, s 36(5)"
                                },
                        """)
                .contains("""
                              ],
                              "right": "Children and Families Act 2014, s 51(2)(a)",
                              "certificates": [
                                "Children and Families Act 2014, s 55(4)",
                                "Children and Families Act 2014, s 55(5)"
                              ],
                              "byWhen": [
                                {
                                  "rule": "MED-02.no-assessment",
                        """)
                .contains("""
                                  "limit": "the later of 2 months after the day of dispatch (family told that no assessment will be made or written notice of a decision sent (no assessment)) and 1 month after the next mediation certificate issued, moved on where that is in August, at Christmas or no working day",
                        """);
    }

    @Test
    void aProposalToAmendHasNoDecisionAndNoRight() {
        JsonNode proposal = last(notices(SendJson.writeNotices(TODAY)));

        assertThat(names(proposal)).containsExactly("title", "askedForBy", "items", "certificates", "byWhen");
        assertThat(proposal.get("title").asText()).isEqualTo("a proposal to amend");
        assertThat(proposal.get("certificates")).isEmpty();
        assertThat(proposal.get("byWhen").findValuesAsText("rule")).containsExactly("REV-12");
    }

    @Test
    void everyFieldSaysWhatTheLawOfTheDaySays() {
        JsonNode told = notices(SendJson.writeNotices(TODAY));
        List<Notice> notices = Notices.on(TODAY);

        assertThat(told).hasSameSizeAs(notices);
        for (int i = 0; i < notices.size(); i++) {
            JsonNode node = told.get(i);
            Notice notice = notices.get(i);
            assertThat(text(node, "decision")).isEqualTo(notice.decision().map(AppealableDecision::id));
            assertThat(text(node, "title")).contains(notice.title());
            assertThat(text(node, "askedForBy")).contains(notice.askedForBy().toString());
            assertThat(text(node, "right")).isEqualTo(notice.right().map(Provision::toString));
            assertThat(text(node, "withoutCertificate"))
                    .isEqualTo(notice.withoutCertificate().map(Provision::toString));
            assertThat(node.get("items")).hasSameSizeAs(notice.items());
            assertThat(node.get("items").findValuesAsText("id"))
                    .containsExactlyElementsOf(
                            notice.items().stream().map(item -> item.id()).toList());
            assertThat(node.get("items").findValuesAsText("what"))
                    .containsExactlyElementsOf(
                            notice.items().stream().map(item -> item.words()).toList());
            assertThat(node.get("items").findValuesAsText("citation"))
                    .containsExactlyElementsOf(notice.items().stream()
                            .map(item -> item.provision().toString())
                            .toList());
            assertThat(node.get("byWhen"))
                    .isEqualTo(Document.tree(SendJson.writeRules(RuleBook.of("A book", notice.byWhen())))
                            .get("rules"));
        }
    }

    @ParameterizedTest
    @EnumSource(AppealableDecision.class)
    void theNoticeOfOneDecisionIsToldAsAmongAll(AppealableDecision decision) {
        JsonNode one = notices(SendJson.writeNotices(decision, TODAY));

        assertThat(one).hasSize(1);
        assertThat(one.get(0)).isEqualTo(notices(SendJson.writeNotices(TODAY)).get(decision.ordinal()));
    }

    @Test
    void thereIsNoNoticeBeforeTheActBegan() {
        LocalDate lastDay = LocalDate.of(2014, 8, 31);
        String none = "{\n  \"schema\": \"opensend/notices/1\",\n  \"sentOn\": \"2014-08-31\",\n  \"notices\": []\n}";

        assertThat(SendJson.writeNotices(lastDay)).isEqualTo(none);
        assertThat(SendJson.writeNotices(AppealableDecision.CEASE, lastDay)).isEqualTo(none);
    }

    private static JsonNode notices(String json) {
        return Document.tree(json).get("notices");
    }

    private static JsonNode last(JsonNode list) {
        return list.get(list.size() - 1);
    }

    private static ImmutableList<String> names(JsonNode object) {
        return ImmutableList.copyOf(object.fieldNames());
    }

    private static Optional<String> text(JsonNode object, String name) {
        return Optional.ofNullable(object.get(name)).map(JsonNode::asText);
    }
}
