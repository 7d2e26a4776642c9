package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who signs for which materials, before the hand-over and after. */
@SammachipTest
class MaterialReceiptsTests {

    @Autowired
    MaterialReceiptsView view;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    RecordedVillage village;
    long weaver;

    @BeforeEach
    void twoWeaversAndAGardener() {
        village = new RecordedVillage(jdbc).followUp(LocalDate.of(2027, 3, 1), 30, 1);
        weaver = village.household("5000");
        village.household("5000");
        village.household("ปลูกผัก", "4000");
        people.asOfficer();
    }

    @Test
    void refusesWhatNobodyApproved() {
        request("REQUESTED");
        item("ทอเสื่อกก", "ต้นกก");

        assertThatThrownBy(() -> view.of(village.key()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ยังไม่มีวัสดุที่อนุมัติ");
    }

    @Test
    void listsTheItemsOfEachHouseholdsOccupationWithRoomForTheQuantity() {
        request("APPROVED");
        item("ทอเสื่อกก", "ต้นกก");
        item("ปลูกผัก", "เมล็ดผัก");

        assertThat(view.of(village.key()).receipts()).hasSize(3).allSatisfy(receipt -> {
            assertThat(receipt.handedOn()).isNull();
            assertThat(receipt.total()).isNull();
            assertThat(receipt.lines()).singleElement().satisfies(line -> {
                assertThat(line.quantity()).isNull();
                assertThat(line.unitPrice()).isEqualByComparingTo("50");
            });
        });
        assertThat(view.of(village.key()).receipts().get(2).lines().get(0).item())
                .isEqualTo("เมล็ดผัก");
    }

    @Test
    void listsWhatIsForNoOccupationOfTheVillageForEverybody() {
        request("APPROVED");
        item("ทุกอาชีพ", "ถุงมือ");

        assertThat(view.of(village.key()).receipts()).hasSize(3);
    }

    @Test
    void leavesOutWhoWithdrew() {
        request("APPROVED");
        item("ทอเสื่อกก", "ต้นกก");
        jdbc.sql("insert into visit (project_key, round, household_id, outcome) values (?, 1, ?, 'WITHDREW')")
                .params(village.key().value(), weaver)
                .update();

        assertThat(view.of(village.key()).receipts()).hasSize(1);
    }

    @Test
    void listsWhatWasHandedOverOnePageAReceipt() {
        village.handover(weaver, "10", "12.75");
        village.handover(weaver, "2.5", "20");

        assertThat(view.of(village.key()).receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.number()).isEqualTo("ใบรับ 1");
            assertThat(receipt.handedOn()).isEqualTo("2026-12-05");
            assertThat(receipt.lines())
                    .extracting(MaterialReceipts.Line::sum)
                    .containsExactly(new BigDecimal("127.50"), new BigDecimal("50.00"));
            assertThat(receipt.total()).isEqualByComparingTo("177.50");
        });
    }

    private void request(String status) {
        jdbc.sql("""
                        insert into material_request (project_key, status, requested_by, requested_at, version)
                        values (?, ?, 'officer3414', '2026-12-01 09:00+07', 1)""").params(village.key().value(), status).update();
    }

    private void item(String occupation, String item) {
        jdbc.sql("""
                        insert into material_item (project_key, occupation, item, unit, quantity, unit_price)
                        values (?, ?, ?, 'มัด', 20, 50)""").params(village.key().value(), occupation, item).update();
    }
}
