package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sammachip.CameraPhoto;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class UploadsTests {

    private static final Uploads.Parcel CLOSED = () -> {
        throw new AssertionError("opened");
    };

    @Autowired
    Uploads uploads;

    @Autowired
    Documents documents;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensNothingForAProjectOutOfScopeOrOver() {
        var village = new RecordedVillage(jdbc);

        people.as("officer3407", Role.OFFICER, "3407");
        refuses(village, "ไม่พบโครงการ");
        people.as("auditor34", Role.AUDITOR, "3414");
        refuses(village, "เพิ่มไฟล์ไม่ได้");
        people.asOfficer();
        for (var status : new String[] {"CLOSED", "CANCELLED"}) {
            jdbc.sql("update project set status = ?, ended_at = now(), cancel_reason = 'x' where key = ?")
                    .params(status, village.key().value())
                    .update();
            refuses(village, "โครงการนี้ปิดหรือยกเลิกแล้ว");
        }
    }

    @Test
    void takesNoMoreFilesWhileHundredsLieUnused() throws IOException {
        var village = new RecordedVillage(jdbc);
        people.asOfficer();
        var first = UUID.randomUUID();
        uploads.add(first, village.key(), DocumentKind.PHOTO, photo(village));
        jdbc.sql("""
                        insert into document (id, project_key, kind, file_name, media_type, size, sha256, content,
                            created_by, created_at)
                        select gen_random_uuid(), ?, 'PHOTO', 'x.jpg', 'image/jpeg', 1, repeat('0', 64), '\\x00',
                            'officer3414', now() from generate_series(2, ?)""").params(village.key().value(), Uploads.MOST_UNUSED).update();

        refuses(village, "ยังไม่ได้ส่งพร้อมแบบฟอร์ม 500 ไฟล์");
        assertThat(uploads.add(first, village.key(), DocumentKind.PHOTO, photo(village))
                        .id())
                .as("sent twice over a bad line")
                .isEqualTo(first);
    }

    @Test
    void tellsWhereAPhotoWasTakenOnlyToThoseWhoWorkWithTheHouseholds() throws IOException {
        var village = new RecordedVillage(jdbc);
        people.asOfficer();
        var id = uploads.add(UUID.randomUUID(), village.key(), DocumentKind.PHOTO, photo(village))
                .id();
        assertThat(documents.entry(id).latitude()).isEqualByComparingTo(new BigDecimal("15.5"));

        for (var role : new Role[] {Role.PROVINCE_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR}) {
            people.as("reader", role, "3414");
            var entry = documents.page(village.key(), null, 0).get(0);
            assertThat(entry.id()).isEqualTo(id);
            assertThat(entry.takenAt()).isNotNull();
            assertThat(entry.latitude()).as(role.name()).isNull();
            assertThat(entry.longitude()).as(role.name()).isNull();
            assertThat(entry.closed()).as(role.name()).isEqualTo(role != Role.PROVINCE_MANAGER);
            assertThat(entry.thumbnail()).as(role.name()).isEqualTo(role == Role.PROVINCE_MANAGER);
            assertThat(entry.fileName().equals("ภาพถ่าย")).as(role.name()).isEqualTo(role != Role.PROVINCE_MANAGER);
        }
    }

    private void refuses(RecordedVillage village, String sentence) {
        assertThatThrownBy(() -> uploads.add(UUID.randomUUID(), village.key(), DocumentKind.PHOTO, CLOSED))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    private static Uploads.Parcel photo(RecordedVillage village) {
        var bytes = new CameraPhoto(40, 30)
                .taken("2026:09:20 10:11:12")
                .at(15.5, 104.7)
                .bytes();
        return () -> new Uploads.Opened(
                new NewDocument(Place.of(village.key()), DocumentKind.PHOTO, null, 1, "ภาพ.jpg", bytes), new byte[0]);
    }
}
