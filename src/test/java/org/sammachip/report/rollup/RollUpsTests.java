package org.sammachip.report.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.document.DocumentKind;
import org.sammachip.document.OrderRequest;
import org.sammachip.document.Orders;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@SammachipTest
class RollUpsTests {

    private static final RollUpArea DISTRICT = new RollUpArea("3414", "อำเภอม่วงสามสิบ จังหวัดอุบลราชธานี");

    @Autowired
    RollUps rollUps;

    @Autowired
    RollUpRows rows;

    @Autowired
    RollUpController controller;

    @Autowired
    RollUpChoices choices;

    @Autowired
    Orders orders;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    private final List<RollUpRow> read = new ArrayList<>();
    private RollUpHead head;

    private final RollUpReader.Target target = new RollUpReader.Target() {

        @Override
        public void head(RollUpHead line) {
            head = line;
        }

        @Override
        public void row(RollUpRow line) {
            read.add(line);
        }
    };

    @Test
    void survivesTheWayToAWorkerLineByLine() throws Exception {
        var village = new RecordedVillage(jdbc);
        village.household("5000");
        var lines = written();

        RollUpReader.read(new ByteArrayInputStream(lines), target);

        assertThat(head.area()).isEqualTo(DISTRICT);
        assertThat(head.projects()).isEqualTo(1);
        assertThat(head.asOf()).isEqualTo("2026-10-05T02:00:00Z");
        assertThat(read)
                .extracting(RollUpRow::key)
                .containsExactly(village.key().value());
        assertThat(read.get(0).money().budget()).isEqualByComparingTo("100000");
    }

    @Test
    void isNotTakenForWholeWhereItBrokeOff() throws Exception {
        new RecordedVillage(jdbc);
        var lines = written();
        var text = new String(lines, java.nio.charset.StandardCharsets.UTF_8);
        int end = text.substring(0, text.lastIndexOf('\n')).getBytes(java.nio.charset.StandardCharsets.UTF_8).length;

        assertThatThrownBy(() -> RollUpReader.read(new ByteArrayInputStream(Arrays.copyOf(lines, end)), target))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void givesAWorkerTheAreaOfTheOrderAndNobodyElseAnything() throws Exception {
        new RecordedVillage(jdbc).household("5000");
        var other = new RecordedVillage(jdbc, new org.sammachip.project.ProjectKey("SMC-2570-340701-01"));
        people.asManager();
        var order = orders.place(new OrderRequest(DocumentKind.ROLL_UP, null, null, "3414", 2570));
        assertThatThrownBy(() -> controller.rollUp(order.id(), new MockHttpServletResponse()))
                .isInstanceOf(Refusal.class);

        people.as("worker", Role.WORKER);
        var answer = new MockHttpServletResponse();
        controller.rollUp(order.id(), answer);
        RollUpReader.read(new ByteArrayInputStream(answer.getContentAsByteArray()), target);

        assertThat(head.area()).isEqualTo(DISTRICT);
        assertThat(read).hasSize(1).noneMatch(row -> row.key()
                .equals(other.key().value()));
        assertThat(answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .as("nothing of a household but numbers")
                .doesNotContain("นางใจ");
    }

    @Test
    void offersAnOfficerNothingAManagerTheDistrictAProvinceItsDistrictsToo() {
        assertThat(choices("officer", Role.OFFICER, "3414")).isEmpty();
        assertThat(choices("manager", Role.DISTRICT_MANAGER, "3414")).containsExactly(DISTRICT);
        var province = jdbc.sql("select code from district where province_code = '34' order by code")
                .query(String.class)
                .list();
        assertThat(choices("province", Role.PROVINCE_MANAGER, province.toArray(String[]::new)))
                .extracting(RollUpArea::code)
                .startsWith("34", "3401")
                .hasSize(province.size() + 1);
        assertThat(choices("admin", Role.ADMINISTRATOR))
                .extracting(RollUpArea::code)
                .startsWith("00");
    }

    private List<RollUpArea> choices(String who, Role role, String... districts) {
        people.as(who, role, districts);
        return choices.choices().areas();
    }

    private byte[] written() throws Exception {
        var out = new ByteArrayOutputStream();
        rollUps.write(DISTRICT, 2570, "นายวิชัย ศรีสุวรรณ", out);
        return out.toByteArray();
    }
}
