package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sammachip.document.DocumentKind.EVALUATION_REPORT;
import static org.sammachip.document.DocumentKind.INVITATIONS;
import static org.sammachip.document.DocumentKind.ROLL_UP;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DocumentsTests {

    private static final byte[] PDF = "%PDF-1.7 first".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] WORKBOOK = workbook();

    @Autowired
    Documents documents;

    @Autowired
    Orders orders;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storesWhatATaskMadeOnceForEachKindAndType() throws Exception {
        var village = new RecordedVillage(jdbc);
        people.as("worker", Role.WORKER);

        var pdf = documents.addOnce("task-1", report(village, "รายงาน.pdf", PDF), "0123456789ab");
        var twin = documents.addOnce("task-1", report(village, "รายงาน.xlsx", WORKBOOK), "0123456789ab");
        var again = documents.addOnce(
                "task-1",
                report(village, "รายงาน.pdf", "%PDF-1.7 second".getBytes(StandardCharsets.US_ASCII)),
                "ba9876543210");

        assertThat(again).isEqualTo(pdf).isNotEqualTo(twin);
        assertThat(documents.content(documents.get(pdf))).hasBinaryContent(PDF);
        assertThat(documents.page(village.key(), null, 0)).hasSize(2);
    }

    @Test
    void keepsALargeDocumentAndShowsItToThoseOfTheDistrictOnly() throws Exception {
        var village = new RecordedVillage(jdbc);
        var large = new byte[3 * StoredContent.SLICE];
        new Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        people.as("worker", Role.WORKER);
        UUID id;
        try (var content = Spool.of(new ByteArrayInputStream(large), FileCheck.LIMIT_OF_WORKERS)) {
            id = documents.addOnce(
                    "task-1",
                    new NewDocument(Place.of(village.key()), INVITATIONS, "4", 1, "../เชิญ.pdf", content),
                    "0123456789ab");
        }

        people.asOfficer();
        assertThat(documents.content(documents.get(id))).hasBinaryContent(large);
        assertThat(documents.entry(id)).satisfies(entry -> {
            assertThat(entry.fileName()).isEqualTo("เชิญ.pdf");
            assertThat(entry.size()).isEqualTo(large.length);
            assertThat(entry.templateVersion()).isEqualTo("0123456789ab");
            assertThat(entry.externalTaskId()).isEqualTo("task-1");
            assertThat(entry.createdBy()).isEqualTo("worker");
        });
        assertThat(documents.page(village.key(), true, 0)).hasSize(1);
        assertThat(documents.page(village.key(), false, 0)).isEmpty();
        people.as("officer3407", Role.OFFICER, "3407");
        refuses(id, "ไม่พบเอกสารนี้ในเขต");
        people.as("auditor34", Role.AUDITOR, "3414");
        refuses(id, "กรุณาแจ้งเหตุผล");
        assertThat(documents.page(village.key(), true, 0)).singleElement().matches(DocumentEntry::closed);
        people.as("province34", Role.PROVINCE_MANAGER, "3414");
        assertThat(documents.get(id).kind())
                .as("names and results, as docs/adr/0009")
                .isEqualTo(INVITATIONS);
    }

    @Test
    void showsTheEntriesBehindAReportToThoseWhoWorkWithTheHouseholdsOnly() throws Exception {
        var village = new RecordedVillage(jdbc);
        people.as("worker", Role.WORKER);
        var twin = documents.addOnce("task-1", report(village, "รายงาน.xlsx", WORKBOOK), null);
        documents.addOnce("task-1", report(village, "รายงาน.pdf", PDF), null);

        people.asManager();
        assertThat(documents.get(twin).type()).isEqualTo(FileType.XLSX);
        assertThat(documents.page(village.key(), true, 0)).hasSize(2);
        for (var role : new Role[] {Role.PROVINCE_MANAGER, Role.AUDITOR, Role.ADMINISTRATOR}) {
            people.as("reader", role, "3414");
            refuses(twin, "เฉพาะผู้ปฏิบัติงานในอำเภอ");
            assertThat(documents.page(village.key(), true, 0)).hasSize(1);
        }
    }

    @Test
    void keepsWhatWasOrderedWhereItWasOrderedFor() {
        people.asManager();
        var order = orders.place(new OrderRequest(ROLL_UP, null, null, "3414", 2570));
        orders.handedTo(order.id(), "task-9");
        people.as("worker", Role.WORKER);
        var place = documents.placeOf("task-9", null);
        assertThat(place).isEqualTo(Place.of("3414", 2570));
        var id = documents.addOnce("task-9", new NewDocument(place, ROLL_UP, null, 1, "ภาพรวม.xlsx", WORKBOOK), null);

        people.asManager();
        assertThat(documents.get(id).place()).isEqualTo(place);
        people.asOfficer();
        refuses(id, "ไม่พบเอกสารนี้ในเขต");
        people.as("manager3407", Role.DISTRICT_MANAGER, "3407");
        refuses(id, "ไม่พบเอกสารนี้ในเขต");
        people.as("admin", Role.ADMINISTRATOR);
        assertThat(documents.entry(id).kindName()).isEqualTo("รายงานภาพรวม");
    }

    @Test
    void readsNoMoreOfAnUploadThanItsLimit() throws Exception {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        try (var content = Spool.of(endless, 1000)) {
            assertThat(content.size()).isEqualTo(1001);
            assertThat(content.open()).hasContent("x".repeat(1001));
        }
        var village = new RecordedVillage(jdbc);
        people.as("worker", Role.WORKER);
        try (var content = Spool.of(endless, FileCheck.LIMIT_OF_WORKERS)) {
            assertThatThrownBy(() -> documents.addOnce(
                            "task-1",
                            new NewDocument(Place.of(village.key()), INVITATIONS, null, 1, "เชิญ.pdf", content),
                            null))
                    .hasMessage("ไฟล์ “เชิญ.pdf” มีขนาด 50.0 MB ใหญ่เกินกำหนด ต้องไม่เกิน 50 MB"
                            + " กรุณาย่อไฟล์แล้วส่งใหม่");
        }
    }

    @Test
    void takesDocumentsFromWorkersOnly() {
        var village = new RecordedVillage(jdbc);
        people.asOfficer();

        assertThatThrownBy(() -> documents.addOnce("task-1", report(village, "รายงาน.pdf", PDF), null))
                .hasMessageContaining("บัญชีบริการจัดทำเอกสาร");
    }

    private void refuses(UUID id, String sentence) {
        assertThatThrownBy(() -> documents.get(id)).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
        assertThatThrownBy(() -> documents.entry(id)).hasMessageContaining(sentence);
        assertThatThrownBy(() -> documents.thumbnail(id)).hasMessageContaining(sentence);
    }

    private static byte[] workbook() {
        try {
            return OfficeCheckTests.office("[Content_Types].xml", "xl/workbook.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NewDocument report(RecordedVillage village, String name, byte[] content) {
        return new NewDocument(Place.of(village.key()), EVALUATION_REPORT, null, 2, name, content);
    }
}
