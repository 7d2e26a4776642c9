package org.sammachip.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a draft when the record changed under it. */
class DraftMergeTests {

    private static final DraftRules RULES = DraftRules.oneRowFor("id", "householdId", "handoverId", "materialItemId")
            .and(DraftRules.today("handedOn", "toldOn"));

    private static final String TWO_HOUSES =
            "{visits: [{householdId: 1, income: null}, {householdId: 2, income: null}], note: null}";

    @Test
    void givesBackWhatWasTypedWhenNothingChanged() {
        var merge = merge(TWO_HOUSES, "{visits: [{householdId: 1, income: 3500}, {householdId: 2}]}", TWO_HOUSES);

        assertThat(merge.changed()).isFalse();
        assertThat(merge.values()).isEqualTo(json("{visits: [{householdId: 1, income: 3500}, {householdId: 2}]}"));
    }

    @Test
    void takesAFigureForUnchangedHoweverItIsWritten() {
        assertThat(merge("{budget: 100000}", "{budget: 90000}", "{budget: 100000.00}")
                        .changed())
                .isFalse();
    }

    @Test
    void keepsWhatWasTypedAndFollowsTheRecordElsewhere() {
        var merge = merge(
                "{place: 'วัด', topic: 'ทอเสื่อ', hours: 6}",
                "{place: 'ศาลากลางบ้าน', topic: 'ทอเสื่อ', hours: 6}",
                "{place: 'โรงเรียน', topic: 'จักสาน', hours: 6}");

        assertThat(merge.values()).isEqualTo(json("{place: 'ศาลากลางบ้าน', topic: 'จักสาน', hours: 6}"));
        assertThat(merge.changed()).isTrue();
    }

    @Test
    void dropsTheRowOfAHouseholdThatIsGoneAndTells() {
        var merge = merge(
                TWO_HOUSES,
                "{visits: [{householdId: 1, income: 3500}, {householdId: 2, income: 4000}], note: 'ดี'}",
                "{visits: [{householdId: 2, income: null}], note: null}");

        assertThat(merge.values()).isEqualTo(json("{visits: [{householdId: 2, income: 4000}], note: 'ดี'}"));
        assertThat(merge.dropped()).containsExactly("visits");
        assertThat(merge.added()).isEmpty();
    }

    @Test
    void bringsInTheRowOfANewHouseholdInTheOrderOfTheRecord() {
        var merge = merge(
                TWO_HOUSES,
                "{visits: [{householdId: 1, income: 3500}, {householdId: 2, income: null}], note: null}",
                "{visits: [{householdId: 3, income: null}, {householdId: 1, income: null}, {householdId: 2, income: null}], note: null}");

        assertThat(merge.values().at("/visits/0/householdId").asInt()).isEqualTo(3);
        assertThat(merge.values().at("/visits/1/income").asInt()).isEqualTo(3500);
        assertThat(merge.added()).containsExactly("visits");
        assertThat(merge.dropped()).isEmpty();
    }

    @Test
    void keepsRowsThatThePersonAddedAndThoseThatTheyRemovedAway() {
        var merge = merge(
                "{households: [{id: 1, head: 'ปิ่น'}, {id: 2, head: 'คำ'}]}",
                "{households: [{id: 2, head: 'คำ'}, {head: 'ใหม่'}]}",
                "{households: [{id: 1, head: 'ปิ่น'}, {id: 2, head: 'คำ'}, {id: 3, head: 'มา'}]}");

        assertThat(merge.values())
                .isEqualTo(json("{households: [{id: 2, head: 'คำ'}, {id: 3, head: 'มา'}, {head: 'ใหม่'}]}"));
    }

    @Test
    void matchesRowsWithinRows() {
        var merge = merge(
                "{visits: [{householdId: 1, materials: [{handoverId: 7, state: null}]}]}",
                "{visits: [{householdId: 1, materials: [{handoverId: 7, state: 'LOST'}]}]}",
                "{visits: [{householdId: 1, materials: [{handoverId: 7, state: null}, {handoverId: 8, state: null}]}]}");

        assertThat(merge.values().at("/visits/0/materials/0/state").asText()).isEqualTo("LOST");
        assertThat(merge.values().at("/visits/0/materials")).hasSize(2);
    }

    @Test
    void keepsAListWithoutIdsAsItWasTyped() {
        var merge = merge("{days: ['จันทร์']}", "{days: ['อังคาร', 'พุธ']}", "{days: ['ศุกร์']}");

        assertThat(merge.values()).isEqualTo(json("{days: ['อังคาร', 'พุธ']}"));
    }

    @Test
    void keepsAListWhoseRowsNoKeyTellsApartAsItWasTyped() {
        var merge = merge(
                "{rows: [{materialItemId: 7, householdId: null, quantity: 20}], note: null}",
                "{rows: [{materialItemId: 7, householdId: 1, quantity: 12}, {materialItemId: 7, householdId: 2, quantity: 8}], note: null}",
                "{rows: [{materialItemId: 7, householdId: null, quantity: 18}], note: 'คืนแล้ว'}");

        assertThat(merge.values().at("/rows")).hasSize(2);
        assertThat(merge.values().at("/rows/0/householdId").asInt()).isEqualTo(1);
        assertThat(merge.values().at("/note").asText()).isEqualTo("คืนแล้ว");
    }

    @Test
    void takesNoFieldForAKeyThatTheFormDoesNotName() {
        var merge = merge(
                "{groups: [{chairId: 1, name: null}]}",
                "{groups: [{chairId: 2, name: 'ทอเสื่อ'}]}",
                "{groups: [{chairId: 3, name: null}]}");

        assertThat(merge.values()).isEqualTo(json("{groups: [{chairId: 2, name: 'ทอเสื่อ'}]}"));
        assertThat(merge.added()).isEmpty();
    }

    @Test
    void leavesTheDayThatThePersonSawWhenTheyGoOnTheNextDay() {
        var merge = merge(
                "{toldOn: '2027-01-17', rows: [{materialItemId: 7, handedOn: '2027-01-17'}]}",
                "{toldOn: '2027-01-17', rows: [{materialItemId: 7, handedOn: '2027-01-16'}]}",
                "{toldOn: '2027-01-18', rows: [{materialItemId: 7, handedOn: '2027-01-18'}]}");

        assertThat(merge.changed()).isFalse();
        assertThat(merge.values())
                .isEqualTo(json("{toldOn: '2027-01-17', rows: [{materialItemId: 7, handedOn: '2027-01-16'}]}"));
    }

    @Test
    void followsTheRecordBesideTheDayThatThePersonSaw() {
        var merge = merge(
                "{toldOn: '2027-01-17', place: 'วัด', note: null}",
                "{toldOn: '2027-01-17', place: 'วัด', note: 'โทร'}",
                "{toldOn: '2027-01-18', place: 'โรงเรียน', note: null}");

        assertThat(merge.values()).isEqualTo(json("{toldOn: '2027-01-17', place: 'โรงเรียน', note: 'โทร'}"));
    }

    /** Whatever the record and the person did to a list: what was typed is still there, or the loss is told. */
    @ParameterizedTest
    @ValueSource(strings = {"householdId", "materialItemId", "chairId"})
    void losesNoTypedRowUntold(String key) {
        var chance = new Random(2570);
        for (int i = 0; i < 3000; i++) {
            var before = list(chance, key, "''");
            var draft = list(chance, key, "'พิมพ์ %d'");
            var now = list(chance, key, "''");

            var merge = merge(before, draft, now);

            assertThat(merge.values().at("/rows").findValuesAsText("note").stream()
                            .filter(note -> note.startsWith("พิมพ์"))
                            .count())
                    .as("%s typed over %s, now %s: %s", draft, before, now, merge)
                    .isEqualTo(json(draft).at("/rows").size() - merge.dropped().size());
        }
    }

    private static String list(Random chance, String key, String note) {
        return IntStream.range(0, chance.nextInt(5))
                .mapToObj(row -> "{%s: %s, day: %d, note: %s}"
                        .formatted(
                                key,
                                chance.nextInt(6) == 0 ? "null" : chance.nextInt(5),
                                chance.nextInt(2),
                                note.formatted(row)))
                .collect(Collectors.joining(", ", "{rows: [", "]}"));
    }

    private static DraftMerge merge(String before, String draft, String now) {
        return new Merging(RULES).merge(json(before), json(draft), json(now));
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"').replaceAll("([{,]\\s*)(\\w+):", "$1\"$2\":"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
