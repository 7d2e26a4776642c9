package org.sammachip.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.sammachip.problem.Refusal;

/** Refuses a PDF that does not open, wants a password, or does more than to be read. */
final class PdfCheck {

    private PdfCheck() {}

    static void check(String fileName, byte[] content) {
        var name = "ไฟล์ “" + FileCheck.safeName(fileName) + "” ";
        try (var pdf = Loader.loadPDF(content)) {
            if (pdf.getNumberOfPages() == 0) {
                throw unreadable(name);
            }
            if (acts(pdf)) {
                throw Refusal.of(
                        FileCheck.FIELD,
                        name + "มีคำสั่งหรือไฟล์อื่นซ่อนอยู่ กรุณาพิมพ์เป็น PDF ใหม่ หรือถ่ายภาพเอกสารแทน");
            }
        } catch (InvalidPasswordException e) {
            throw Refusal.of(FileCheck.FIELD, name + "มีรหัสผ่าน กรุณาปลดรหัสผ่านก่อน แล้วส่งใหม่");
        } catch (IOException e) {
            throw unreadable(name);
        }
    }

    private static boolean acts(PDDocument pdf) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        var opening = catalog.getOpenAction();
        var names = catalog.getNames();
        return opening instanceof PDActionJavaScript
                || opening instanceof PDActionLaunch
                || names != null && (names.getJavaScript() != null || names.getEmbeddedFiles() != null);
    }

    private static Refusal unreadable(String name) {
        return Refusal.of(FileCheck.FIELD, name + "เปิดเป็น PDF ไม่ได้ ไฟล์อาจเสียหาย กรุณาเลือกไฟล์ใหม่");
    }
}
