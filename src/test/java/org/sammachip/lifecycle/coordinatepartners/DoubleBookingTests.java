package org.sammachip.lifecycle.coordinatepartners;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.lifecycle.FormRequest;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.people.SageBooking;
import org.sammachip.project.people.SageBookings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DoubleBookingTests {

    static final LocalDate DAY = LocalDate.of(2027, 1, 14);

    @Autowired
    CaseDriver cases;

    @Autowired
    SageBookings bookings;

    @Autowired
    RegisterPeopleForm form;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    ProjectKey mine;
    ProjectKey neighbour;

    @BeforeEach
    void twoVillagesAndOneOfAnotherDistrict() {
        cases.asOfficer();
        mine = new RecordedVillage(jdbc).key();
        neighbour = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341401-08")).key();
        sage(neighbour, "นางบัวไข เสื่อสวย", "0812345678");
        teaches(mine, DAY);
    }

    @Test
    void warnsOfASageOfTheSameNameOnTheSameDay() {
        teaches(neighbour, DAY);
        sage(mine, "นางบัวไข  เสื่อสวย", null);

        assertThat(bookings.doubleBooked(mine))
                .singleElement()
                .extracting(SageBooking::projectKey, SageBooking::plannedOn)
                .containsExactly(neighbour.value(), DAY);
    }

    @Test
    void warnsOfASageOfTheSamePhoneNumber() {
        teaches(neighbour, DAY);
        sage(mine, "แม่บัวไข", "0812345678");

        assertThat(bookings.doubleBooked(mine)).hasSize(1);
    }

    @Test
    void isSilentAboutOtherDaysAndOtherSages() {
        teaches(neighbour, DAY.plusDays(1));
        sage(mine, "นางบัวไข เสื่อสวย", null);
        assertThat(bookings.elsewhere(mine)).isEmpty();

        teaches(neighbour, DAY);
        jdbc.sql("update person set name = 'นายคนอื่น', phone = null where project_key = ?")
                .param(neighbour.value())
                .update();
        assertThat(bookings.elsewhere(mine)).hasSize(1);
        assertThat(bookings.doubleBooked(mine)).isEmpty();
    }

    @Test
    void tellsNothingOfDistrictsOutOfScope() {
        var far = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-500706-01")).key();
        sage(far, "นายไกล คนละอำเภอ", null);
        teaches(far, DAY);

        assertThat(bookings.elsewhere(mine)).isEmpty();
        cases.as("both", Role.PROVINCE_MANAGER, CaseDriver.DISTRICT, "5007");
        assertThat(bookings.elsewhere(mine)).extracting(SageBooking::name).containsExactly("นายไกล คนละอำเภอ");
    }

    @Test
    void showsTheFormAWarningByNameAndByNumber() {
        teaches(neighbour, DAY);

        JsonNode options = json.valueToTree(form.options(FormRequest.of(mine)));
        assertThat(options.path("doubleBooked").findValuesAsText("id"))
                .containsExactly("นางบัวไข เสื่อสวย", "0812345678");
        assertThat(options.path("doubleBooked").get(0).path("text").asText())
                .isEqualTo(
                        "นางบัวไข เสื่อสวย มีนัดถ่ายทอดความรู้ “ทอเสื่อ” วันที่ 14 มกราคม 2570 ที่บ้านทดสอบ หมู่ที่ 8"
                                + " ตำบลม่วงสามสิบ ตรงกับวันในแผนของหมู่บ้านนี้");
    }

    private void sage(ProjectKey project, String name, String phone) {
        jdbc.sql("""
                        insert into person (project_key, role, name, phone, contact_consent)
                        values (?, 'SAGE', ?, ?, ?)""").params(project.value(), name, phone, phone != null).update();
    }

    private void teaches(ProjectKey project, LocalDate day) {
        jdbc.sql("""
                        insert into activity (project_key, kind, topic, planned_on, place, hours, budget, status, version)
                        values (?, 'TRAINING', 'ทอเสื่อ', ?, 'ศาลา', 6, 0, 'PLANNED', 1)""").params(project.value(), day).update();
    }
}
