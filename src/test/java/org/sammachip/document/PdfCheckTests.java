package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.sammachip.problem.Refusal;

class PdfCheckTests {

    /** One empty page, and what the test does to it. */
    static byte[] pdf(Consumer<PDDocument> change) {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            change.accept(pdf);
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] locked(String toRead) {
        return pdf(pdf -> {
            try {
                pdf.protect(new StandardProtectionPolicy("owner", toRead, new AccessPermission()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void check(byte[] content) {
        PdfCheck.check("ใบรับ.pdf", content);
    }

    @Test
    void takesAReceiptAlsoOneThatMayNotBeChanged() {
        assertThatCode(() -> check(pdf(pdf -> {}))).doesNotThrowAnyException();
        assertThatCode(() -> check(locked(""))).doesNotThrowAnyException();
    }

    @Test
    void refusesAPdfThatWantsAPassword() {
        assertThatThrownBy(() -> check(locked("secret")))
                .isInstanceOf(Refusal.class)
                .hasMessage("ไฟล์ “ใบรับ.pdf” มีรหัสผ่าน กรุณาปลดรหัสผ่านก่อน แล้วส่งใหม่");
    }

    @Test
    void refusesAPdfThatRunsAScript() {
        var script = pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));

        assertThatThrownBy(() -> check(script)).hasMessageContaining("มีคำสั่งหรือไฟล์อื่นซ่อนอยู่");
    }

    @Test
    void refusesWhatOnlyBeginsLikeAPdf() {
        assertThatThrownBy(() -> check("%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("ไฟล์ “ใบรับ.pdf” เปิดเป็น PDF ไม่ได้ ไฟล์อาจเสียหาย กรุณาเลือกไฟล์ใหม่");
        assertThatThrownBy(() -> check(Arrays.copyOf(pdf(pdf -> {}), 60))).isInstanceOf(Refusal.class);
    }
}
