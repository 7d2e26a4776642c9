package org.sammachip.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** What becomes of a draft when the record changed under it. */
class DraftMergeTests {

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

    private static DraftMerge merge(String before, String draft, String now) {
        return DraftMerge.of(json(before), json(draft), json(now));
    }

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"').replaceAll("([{,]\\s*)(\\w+):", "$1\"$2\":"));
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
