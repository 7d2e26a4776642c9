package org.sammachip.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class KnowledgeViewTests {

    @Autowired
    KnowledgeView knowledge;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    RecordedVillage village;

    @BeforeEach
    void anEvaluatedVillage() {
        village = new RecordedVillage(jdbc);
        village.household("5000");
        jdbc.sql("""
                        insert into evaluation (project_key, revision, status, lessons, background, methods, strategies,
                            obstacles, knowledge_title, knowledge_owner, owner_position, owner_office, owner_phone,
                            collected_by, collected_at, version)
                        values (?, 1, 'APPROVED', 'บทเรียน', 'ความเป็นมา', E'ดังนี้\\n1. ก\\n2. ข', '1. ค', null,
                            'ทอเสื่อกก', 'officer3414', 'นักวิชาการ', 'สพอ.', '0 4548 9012', 'officer3414', now(), 1)""").param(village.key().value()).update();
        people.asOfficer();
    }

    @Test
    void readsTheFormsFieldsAndSections() {
        var read = knowledge.of(village.key(), 1);
        assertThat(read.title()).isEqualTo("ทอเสื่อกก");
        assertThat(read.position()).isEqualTo("นักวิชาการ");
        assertThat(read.phone()).isEqualTo("0 4548 9012");
        assertThat(read.methods()).hasSize(2).last().satisfies(passage -> assertThat(passage.points())
                .extracting(Passage.Point::text)
                .containsExactly("ก", "ข"));
        assertThat(read.obstacles()).isEmpty();
    }

    @Test
    void tellsAWorkerTheNameOfNoHousehold() throws Exception {
        assertThat(json.writeValueAsString(knowledge.of(village.key(), 1))).doesNotContain("ใจ ดี");
    }

    @Test
    void survivesTheWayToAWorker() throws Exception {
        var read = knowledge.of(village.key(), 1);
        assertThat(json.readValue(json.writeValueAsString(read), KnowledgeRecord.class))
                .usingRecursiveComparison()
                .isEqualTo(read);
    }

    @Test
    void showsNothingOfAnotherDistrictNorARevisionThatIsNotThere() {
        assertThatThrownBy(() -> knowledge.of(village.key(), 2))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        people.as("officer3401", Role.OFFICER, "3401");
        assertThatThrownBy(() -> knowledge.of(village.key(), 1))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
    }
}
