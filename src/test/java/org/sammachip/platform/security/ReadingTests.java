package org.sammachip.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.platform.security.Browser.APP;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sammachip.RehearsalServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the access log holds of an auditor who reads a case and takes it away. */
@RehearsalServer
class ReadingTests {

    private static final int VILLAGE = 44;

    @LocalServerPort
    int port;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void tellsWhatWasReadMaskedAndInClearAndWhatWasTakenAway() throws Exception {
        var key = registered();
        var auditor = Browser.signedIn(port, "auditor-34");
        var project = APP + "/audit/projects/" + key;

        read(auditor, project + "/timeline");
        read(auditor, project + "/timeline");
        assertThat(auditor.get(project + "/bundle").status()).isEqualTo(403);
        assertThat(auditor.post(project + "/disclosure", Map.of("reason", "ตรวจสอบข้อร้องเรียน\0")))
                .returns(422, answer -> answer.status())
                .matches(answer -> answer.body().contains("\"field\":\"reason\""));
        assertThat(auditor.post(project + "/disclosure", Map.of("reason", "ตรวจสอบข้อร้องเรียนของราษฎร"))
                        .status())
                .isEqualTo(200);
        read(auditor, project + "/timeline");
        read(auditor, project + "/timeline");
        var bundle = auditor.download(project + "/bundle");

        var sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle));
        assertThat(new String(bundle, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(told(key))
                .containsExactly(
                        "READ ลำดับเหตุการณ์ masked",
                        "DISCLOSED ตรวจสอบข้อร้องเรียนของราษฎร",
                        "READ ลำดับเหตุการณ์",
                        "EXPORT ชุดหลักฐานของโครงการ " + bundle.length + " " + sha256);
        var exports = auditor.get(project + "/verification").json().path("exports");
        assertThat(exports).hasSize(1);
        assertThat(exports.get(0).path("sha256").asText()).isEqualTo(sha256);
        assertThat(exports.get(0).path("person").path("id").asText()).isEqualTo("auditor-34");
    }

    private static void read(Browser reader, String door) {
        assertThat(reader.get(door).status()).as(door).isEqualTo(200);
    }

    private List<String> told(String key) {
        return jdbc.sql("""
                        select concat_ws(' ', x.kind, x.facts ->> 'what', x.facts ->> 'reason', x.facts ->> 'size',
                            x.facts ->> 'sha256', case when jsonb_exists(x.facts, 'masked') then 'masked' end)
                        from audit.access x join audit.act a on a.id = x.act
                        where x.project_key = :key and a.person = 'auditor-34' order by x.act""").param("key", key).query(String.class).list();
    }

    private String registered() {
        var today = LocalDate.now(clock);
        int year = today.getYear() + 543 + (today.getMonthValue() >= 10 ? 1 : 0);
        var started = Browser.signedIn(port, "officer-3414")
                .submitStart(
                        "communityProject",
                        Map.of(
                                "fiscalYear",
                                year,
                                "subdistrictCode",
                                "341405",
                                "villageNumber",
                                VILLAGE,
                                "villageName",
                                "บ้านทดสอบ",
                                "householdTarget",
                                20,
                                "budget",
                                100000));
        assertThat(started.status()).as(started.body()).isEqualTo(200);
        return "SMC-%d-341405-%d".formatted(year, VILLAGE);
    }
}
