package org.sammachip.verify;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;

/**
 * {@code documents.json}: the project's files, each with its entry or with the reason why it is not in the bundle. Their
 * SHA-256 are those that the chain tells from the day they were stored.
 */
final class Documents {

    static final String NAME = "documents.json";
    private static final String FOLDER = "documents/";

    private Documents() {}

    /** @return how many the chain vouches for */
    static int check(Bundle bundle, Chain chain) throws Fault, IOException {
        var missing = new HashMap<>(chain.documents());
        var entries = new HashSet<String>();
        int proven = 0;
        for (var told : bundle.json(NAME)) {
            var id = told.path("id").asText();
            var sha256 = told.path("sha256").asText();
            var stored = missing.remove(id);
            var entry = told.path("entry").asText(null);
            var place = entry == null ? NAME + " " + id : entry;
            if (stored != null && !stored.equals(sha256)) {
                throw new Fault(
                        place, "ไม่ใช่แฟ้มที่บันทึกไว้ในลำดับบันทึก", "is not the file that the chain tells of");
            }
            if (entry != null && !bundle.entry(entry).sha256().equals(sha256)) {
                throw new Fault(entry, "เนื้อหาไม่ตรงกับ " + NAME, "its content is not what " + NAME + " says");
            }
            if (entry == null && told.path("withheld").asText("").isBlank()) {
                throw new Fault(place, "ไม่มีแฟ้มและไม่มีเหตุผล", "there is neither the file nor a reason");
            }
            entries.add(entry);
            proven += stored == null ? 0 : 1;
        }
        for (var entry : bundle.entries()) {
            if (entry.name().startsWith(FOLDER) && !entries.contains(entry.name())) {
                throw new Fault(entry.name(), "ไม่อยู่ใน " + NAME, "is not in " + NAME);
            }
        }
        if (!missing.isEmpty()) {
            throw new Fault(NAME, "ขาดเอกสารที่มีในลำดับบันทึก", "a document that the chain tells of is missing");
        }
        return proven;
    }
}
