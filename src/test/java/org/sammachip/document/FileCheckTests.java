package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;

class FileCheckTests {

    static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private static FileType check(DocumentKind kind, String name, byte[] content) {
        return FileCheck.check(
                new NewDocument(Place.of(new ProjectKey("SMC-2570-341401-07")), kind, null, 1, name, content));
    }

    @Test
    void knowsATypeByItsContent() {
        assertThat(check(DocumentKind.PHOTO, "ภาพ.JPG", JPEG)).isEqualTo(FileType.JPEG);
        assertThat(check(DocumentKind.PHOTO, "ภาพ", PNG)).isEqualTo(FileType.PNG);
        assertThat(check(DocumentKind.ATTACHMENT, "ใบรับ.pdf", PDF)).isEqualTo(FileType.PDF);
        assertThat(check(DocumentKind.ATTACHMENT, "ใบรับ.jpg", JPEG)).isEqualTo(FileType.JPEG);
        assertThat(check(DocumentKind.INVITATIONS, "เชิญ.pdf", PDF)).isEqualTo(FileType.PDF);
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> check(DocumentKind.PHOTO, "ภาพ.jpg", new byte[0]))
                .isInstanceOf(Refusal.class)
                .hasMessage("ไฟล์ “ภาพ.jpg” ว่างเปล่า กรุณาเลือกไฟล์ใหม่");
    }

    @Test
    void refusesAFileOverTheLimit() {
        var large = Arrays.copyOf(JPEG, FileCheck.LIMIT + 1);

        assertThatThrownBy(() -> check(DocumentKind.PHOTO, "ภาพ.jpg", large))
                .isInstanceOf(Refusal.class)
                .hasMessage("ไฟล์ “ภาพ.jpg” มีขนาด 10.0 MB ใหญ่เกินกำหนด ต้องไม่เกิน 10 MB กรุณาย่อไฟล์แล้วส่งใหม่");
        assertThat(check(DocumentKind.PHOTO, "ภาพ.jpg", Arrays.copyOf(JPEG, FileCheck.LIMIT)))
                .isEqualTo(FileType.JPEG);
    }

    @Test
    void refusesADocumentInThePlaceOfAPhoto() {
        assertThatThrownBy(() -> check(DocumentKind.PHOTO, "ภาพ.pdf", PDF))
                .hasMessage("ไฟล์ “ภาพ.pdf” ใช้เป็นภาพถ่ายไม่ได้ เนื้อหาต้องเป็น JPEG, PNG กรุณาเลือกไฟล์ใหม่");
    }

    @Test
    void refusesAFileThatIsNotWhatItsNameClaims() {
        assertThatThrownBy(() -> check(DocumentKind.PHOTO, "ภาพ.png", JPEG))
                .hasMessage("ไฟล์ “ภาพ.png” ตั้งชื่อเป็น .png แต่เนื้อหาเป็น JPEG กรุณาตรวจว่าเลือกไฟล์ถูกต้อง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>", "GIF89a", "MZ", "RIFF0000WEBPVP8 ", "\u00ff\u00d8"})
    void refusesEverythingElse(String content) {
        assertThatThrownBy(() -> check(DocumentKind.PHOTO, "ภาพ.jpg", content.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ใช้เป็นภาพถ่ายไม่ได้");
    }

    @ParameterizedTest
    @CsvSource({"../../etc/ภาพ.jpg, ภาพ.jpg", "C:\\ภาพ.jpg, ภาพ.jpg", "'ภ\"า\u202eพ;.jpg', ภาพ.jpg"})
    void keepsOnlyTheNameOfAName(String sent, String kept) {
        assertThat(FileCheck.safeName(sent)).isEqualTo(kept);
    }
}
