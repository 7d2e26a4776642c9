package org.sammachip.householdimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that are no workbook, or one that somebody tampered with. */
final class Files {

    private Files() {}

    static byte[] oldWorkbook() throws IOException {
        try (var workbook = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            workbook.createSheet("x");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] withPassword() throws Exception {
        try (var files = new POIFSFileSystem();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(files)) {
                out.write(Sheets.households(1));
            }
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    static byte[] zip(Map<String, String> entries) throws IOException {
        return zip(out -> entries.forEach((name, content) -> put(out, name, content)));
    }

    /** A good workbook with one entry more. */
    static byte[] with(String name, String content) {
        return replaced(Map.of(name, content));
    }

    static byte[] replaced(String name, String content) {
        return replaced(Map.of(name, content));
    }

    static byte[] replaced(Map<String, String> contents) {
        return zip(out -> {
            var entries = entries();
            entries.putAll(contents);
            entries.forEach((name, content) -> put(out, name, content));
        });
    }

    /** A good workbook whose workbook part has another name; its relations to others are relative. */
    static byte[] renamed(Map<String, String> names) {
        return zip(out -> entries()
                .forEach((name, content) -> put(
                        out,
                        names.getOrDefault(name, name),
                        name.equals("_rels/.rels")
                                ? content.replace("xl/workbook.xml", "/office/book.xml")
                                : content)));
    }

    private static Map<String, String> entries() {
        var entries = new LinkedHashMap<String, String>();
        try (var whole = new ZipInputStream(new ByteArrayInputStream(Sheets.households(2)))) {
            for (var entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                entries.put(entry.getName(), new String(whole.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return entries;
    }

    private static byte[] zip(Consumer<ZipOutputStream> fill) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            fill.accept(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream out, String name, String content) {
        try {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
