package org.sammachip.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.sammachip.problem.Refusal;

/** Refuses a PDF that does not open, wants a password, or does more than to be read. */
final class PdfCheck {

    private static final COSName LAUNCH = COSName.getPDFName("Launch");

    private PdfCheck() {}

    static void check(String fileName, byte[] content) {
        var name = "ไฟล์ “" + FileCheck.safeName(fileName) + "” ";
        try (var pdf = new StrictPdf(content).parse()) {
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
        } catch (Refusal e) {
            throw e;
        } catch (StrictPdf.Bomb e) {
            throw Refusal.of(
                    FileCheck.FIELD, name + "มีโครงสร้างภายในใหญ่ผิดปกติ กรุณาพิมพ์เป็น PDF ใหม่ หรือถ่ายภาพเอกสารแทน");
        } catch (IOException | RuntimeException | StackOverflowError e) { // PDFBox fails in many ways on a broken file
            throw unreadable(name);
        }
    }

    /** Whether any object of the file runs a script, starts a program, or carries a file, wherever it hangs. */
    private static boolean acts(PDDocument pdf) {
        var file = pdf.getDocument();
        return acts(file.getTrailer())
                || List.copyOf(file.getXrefTable().keySet()).stream()
                        .anyMatch(key -> acts(file.getObjectFromPool(key).getObject()));
    }

    private static boolean acts(COSBase part) {
        if (part instanceof COSArray list) {
            return list.toList().stream().anyMatch(PdfCheck::acts);
        }
        return part instanceof COSDictionary entries
                && (entries.containsKey(COSName.JS)
                        || entries.containsKey(COSName.EF)
                        || LAUNCH.equals(entries.getCOSName(COSName.S))
                        || entries.getValues().stream().anyMatch(PdfCheck::acts));
    }

    private static Refusal unreadable(String name) {
        return Refusal.of(FileCheck.FIELD, name + "เปิดเป็น PDF ไม่ได้ ไฟล์อาจเสียหาย กรุณาเลือกไฟล์ใหม่");
    }
}
