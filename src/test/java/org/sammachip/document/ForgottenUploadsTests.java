package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class ForgottenUploadsTests {

    @Autowired
    ForgottenUploads forgotten;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @Test
    void removesAfterAMonthWhatNeitherARecordNorADraftTookUp() {
        var village = new RecordedVillage(jdbc);
        var thrownAway = document(village, "PHOTO", "2026-09-04 09:00+07");
        var recent = document(village, "PHOTO", "2026-09-06 09:00+07");
        var drafted = document(village, "PHOTO", "2026-08-02 09:00+07");
        jdbc.sql("""
                        insert into draft (form, user_id, project_key, prefilled, content, raw, version, page, saved_at)
                        values ('start:x', 'officer3414', ?, '{}', jsonb_build_object('photoIds', jsonb_build_array(?::text)),
                            '{}', 1, gen_random_uuid(), now())""").params(village.key().value(), drafted).update();
        var recorded = document(village, "PHOTO", "2026-08-01 09:00+07");
        var report = document(village, "EVALUATION_REPORT", "2026-08-01 09:00+07");
        var activity = village.held("TRAINING", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 1), "500", "400");
        jdbc.sql("insert into activity_photo (activity_id, document_id) values (?, ?)")
                .params(activity, recorded)
                .update();

        assertThat(forgotten.remove()).isOne();

        assertThat(left())
                .containsExactlyInAnyOrder(recent, drafted, recorded, report)
                .doesNotContain(thrownAway);
    }

    @Test
    @Timeout(30)
    void leavesAPhotoToTheFormThatTakesItUpAtThisMoment() throws SQLException {
        var village = new RecordedVillage(jdbc);
        var wanted = document(village, "PHOTO", "2026-08-01 09:00+07");
        var thrownAway = document(village, "PHOTO", "2026-08-02 09:00+07");
        var activity = village.held("TRAINING", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 7, 1), "500", "400");
        try (var form = database.getConnection()) {
            form.setAutoCommit(false);
            try (var insert =
                    form.prepareStatement("insert into activity_photo (activity_id, document_id) values (?, ?)")) {
                insert.setLong(1, activity);
                insert.setObject(2, wanted);
                insert.execute();
            }

            assertThat(forgotten.remove()).isOne();
            form.commit();
        }

        assertThat(left()).containsExactly(wanted).doesNotContain(thrownAway);
    }

    @Test
    void goesOnUntilNothingIsLeftToGo() {
        var village = new RecordedVillage(jdbc);
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        select gen_random_uuid(), ?, 'PHOTO', 'x.jpg', 'image/jpeg', 1, repeat('0', 64), '\\x00',
                            'officer3414', '2026-08-01' from generate_series(1, 1100)""").param(village.key().value()).update();

        assertThat(forgotten.remove()).isEqualTo(1100);
    }

    private List<UUID> left() {
        return jdbc.sql("select id from document").query(UUID.class).list();
    }

    private UUID document(RecordedVillage village, String kind, String on) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        values (?, ?, ?, 'x.jpg', 'image/jpeg', 1, repeat('0', 64), '\\x00', 'officer3414', ?::timestamptz)
                        """).params(id, village.key().value(), kind, on).update();
        return id;
    }
}
