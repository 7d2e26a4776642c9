package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sammachip.document.DocumentKind.EVALUATION_REPORT;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sammachip.CaseDriver;
import org.sammachip.RecordedVillage;
import org.sammachip.SammachipTest;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SammachipTest
class DocumentsTests {

    private static final byte[] PDF = "%PDF-1.7 first".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    Documents documents;

    @Autowired
    CaseDriver people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void storesWhatATaskMadeOnceForEachKindAndType() throws Exception {
        var village = new RecordedVillage(jdbc);
        var workbook = OfficeCheckTests.office("[Content_Types].xml", "xl/workbook.xml");
        people.as("worker", Role.WORKER);

        var pdf = documents.addOnce("task-1", report(village, "รายงาน.pdf", PDF), "0123456789ab");
        var twin = documents.addOnce("task-1", report(village, "รายงาน.xlsx", workbook), "0123456789ab");
        var again = documents.addOnce(
                "task-1",
                report(village, "รายงาน.pdf", "%PDF-1.7 second".getBytes(StandardCharsets.US_ASCII)),
                "ba9876543210");

        assertThat(again).isEqualTo(pdf).isNotEqualTo(twin);
        assertThat(documents.get(pdf).content()).isEqualTo(PDF);
        assertThat(documents.page(village.key(), 0)).hasSize(2);
    }

    private static NewDocument report(RecordedVillage village, String name, byte[] content) {
        return new NewDocument(Place.of(village.key()), EVALUATION_REPORT, null, 2, name, content);
    }
}
