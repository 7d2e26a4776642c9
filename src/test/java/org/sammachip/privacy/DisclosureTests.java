package org.sammachip.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.PersonalDetails;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DisclosureTests {

    private static final String REASON = "ตรวจสอบข้อร้องเรียนเรื่องรายชื่อครัวเรือน";

    @Autowired
    DisclosureController door;

    @Autowired
    PersonalDetails details;

    @Autowired
    CaseDriver people;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    private String key;

    @BeforeEach
    void aVillage() {
        key = new RecordedVillage(jdbc).key().value();
        people.as("auditor-34", Role.AUDITOR, "3414");
    }

    @Test
    void showsNamesAfterAReasonAndForItsTimeOnly() {
        assertThat(details.name(key, "นางสาวสมหญิง ใจดี")).isEqualTo("ส*** จ***");
        assertThat(door.state(key).needed()).isTrue();

        var opened = door.open(key, new DisclosureController.Asked(REASON));

        assertThat(opened.open()).isTrue();
        assertThat(opened.seconds()).isEqualTo(1800);
        assertThat(details.name(key, "นางสาวสมหญิง ใจดี")).isEqualTo("นางสาวสมหญิง ใจดี");
        assertThat(details.sensitive(key, "0812345678")).isEqualTo("0812345678");

        later(Duration.ofMinutes(31));
        assertThat(door.state(key).open()).isFalse();
        assertThat(details.name(key, "นางสาวสมหญิง ใจดี")).isEqualTo("ส*** จ***");
    }

    @Test
    void opensOneProjectForOnePersonOnly() {
        var other = new RecordedVillage(jdbc, new ProjectKey("SMC-2570-341401-08"))
                .key()
                .value();
        door.open(key, new DisclosureController.Asked(REASON));

        assertThat(details.masked(other)).isTrue();
        people.as("auditor", Role.AUDITOR, "3414");
        assertThat(details.masked(key)).isTrue();
    }

    @Test
    void endsWhenThePersonSaysSo() {
        door.open(key, new DisclosureController.Asked(REASON));

        door.end(key);

        assertThat(details.masked(key)).isTrue();
        assertThat(jdbc.sql("select kind from audit.access order by act")
                        .query(String.class)
                        .list())
                .containsExactly("DISCLOSED", "DISCLOSURE_ENDED");
        assertThat(jdbc.sql("select facts ->> 'reason' from audit.access where kind = 'DISCLOSED'")
                        .query(String.class)
                        .single())
                .isEqualTo(REASON);
    }

    @Test
    void asksForAReasonThatSaysSomething() {
        for (var reason : new String[] {null, "", "   ตรวจ   "}) {
            assertThatThrownBy(() -> door.open(key, new DisclosureController.Asked(reason)))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("อย่างน้อย 10 ตัวอักษร");
        }
        assertThat(details.masked(key)).isTrue();
    }

    @Test
    void isForAuditorsAndAdministratorsWithinTheirScope() {
        people.asManager();
        assertThat(door.state(key).needed()).isFalse();
        assertThat(details.masked(key)).isFalse();
        assertThatThrownBy(() -> door.open(key, new DisclosureController.Asked(REASON)))
                .isInstanceOf(Refusal.class);

        people.as("auditor-50", Role.AUDITOR, "5007");
        assertThatThrownBy(() -> door.open(key, new DisclosureController.Asked(REASON)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ไม่พบโครงการ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "province-34", "camunda-users"})
    void showsNoNameToWhoeverHasNoRoleEvenAfterAReason(String area) {
        door.open(key, new DisclosureController.Asked(REASON));
        assertThat(details.masked(key)).isFalse();

        become("auditor-34", area);

        assertThat(details.name(key, "นางสาวสมหญิง ใจดี")).isEqualTo("ส*** จ***");
        assertThat(details.sensitive(key, "0812345678")).isNull();
        assertThat(details.works()).isFalse();
        assertThat(details.seesNames()).isFalse();
        assertThatThrownBy(() -> door.open(key, new DisclosureController.Asked(REASON)))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "auditors, officers",
        "auditors, districtManagers",
        "auditors, provinceManagers",
        "camunda-admin, officers",
        "camunda-admin, districtManagers",
        "camunda-admin, provinceManagers",
        "camunda-admin, workers"
    })
    void asksWhoAuditsOrAdministersForAReasonWhateverElseTheyAre(String group, String other) {
        become("auditor-34", group, other);

        assertThat(details.masked(key)).isTrue();
        assertThat(details.open(key)).isFalse();
        assertThat(details.works()).isFalse();
        assertThat(details.seesNames()).isFalse();
        assertThat(details.needsReason(key)).isTrue();

        door.open(key, new DisclosureController.Asked(REASON));
        assertThat(details.open(key)).isTrue();
    }

    /** In the district of the village. */
    private void become(String account, String... groups) {
        identities.setAuthentication(account, List.of(groups), List.of("3414"));
    }

    private static void later(Duration duration) {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        ClockUtil.setCurrentTime(Date.from(now.plus(duration)));
    }
}
