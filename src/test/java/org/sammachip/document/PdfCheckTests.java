package org.sammachip.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void refusesAPdfThatHidesACommandOrAFileAnywhere() {
        var launch = pdf(pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.AA, action("Launch")));
        var script = pdf(pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.A, action("JavaScript")));
        var file = pdf(pdf -> {
            var note = new COSDictionary();
            note.setItem(COSName.FS, new COSDictionary());
            note.getCOSDictionary(COSName.FS).setItem(COSName.EF, new COSDictionary());
            pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(note)));
        });

        for (var hidden : List.of(launch, script, file)) {
            assertThatThrownBy(() -> check(hidden)).hasMessageContaining("มีคำสั่งหรือไฟล์อื่นซ่อนอยู่");
        }
    }

    private static COSDictionary action(String kind) {
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        action.setItem(COSName.JS, kind.equals("JavaScript") ? new COSString("app.alert(1)") : null);
        var events = new COSDictionary();
        events.setItem(COSName.O, action);
        return events;
    }

    /** 300 kilobytes that become 300 megabytes where objects or cross-references are looked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
                "/Type /ObjStm /N 1 /First 4 /Filter [/Fl]",
                "/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]",
                "/Type /ObjStm /N 1 /First 4 /Filter /LZWDecode",
                "/Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode",
                "/Type /XRef /Size 9 /W [1 2 1] /Root 1 0 R /Filter /FlateDecode"
                        + " /DecodeParms << /Predictor 12 /Columns 2000000000 >>"
            })
    void refusesABombBeforeItIsUnpacked(String head) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(packed)) {
            for (int megabyte = 0; megabyte < 300; megabyte++) {
                deflated.write(new byte[1024 * 1024]);
            }
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        int start = file.size();
        file.writeBytes("5 0 obj\n<< %s /Length %d >>\nstream\n"
                .formatted(head, packed.size())
                .getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(packed.toByteArray());
        file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int references = start;
        if (head.contains("ObjStm")) {
            references = file.size();
            var entries = new byte[] {0, 0, 0, 0, 2, 0, 5, 0, 1, 0, (byte) start, 0};
            file.writeBytes(
                    "6 0 obj\n<< /Type /XRef /Size 6 /W [1 2 1] /Index [0 2 5 1] /Root 1 0 R /Length 12 >>\nstream\n"
                            .getBytes(StandardCharsets.US_ASCII));
            file.writeBytes(entries);
            file.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        file.writeBytes(("startxref\n" + references + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> check(file.toByteArray())).hasMessageContaining("มีโครงสร้างภายในใหญ่ผิดปกติ");
    }

    @Test
    void takesAPdfWhoseObjectsArePacked() {
        var report = pdf(pdf -> {
            for (int page = 0; page < 200; page++) {
                pdf.addPage(new PDPage());
            }
        });

        assertThat(new String(report, StandardCharsets.ISO_8859_1)).contains("/ObjStm");
        assertThatCode(() -> check(report)).doesNotThrowAnyException();
    }
}
