package org.sammachip.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.sammachip.problem.KeptText;
import org.sammachip.problem.Refusal;
import org.springframework.stereotype.Component;

/** Reads and writes what drafts hold. No message quotes any of it: it is personal. */
@Component
public class DraftJson {

    /** Of one saving in bytes, and of a draft in characters. 500 households with long words are 300 kB. */
    static final int LIMIT = 2_000_000;

    /** Of one saving; a page with more saves the whole. */
    static final int CHANGES = 10_000;

    private final ObjectMapper mapper;

    DraftJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws Refusal when it is too large or not what a page saves */
    public DraftChange change(InputStream body) throws IOException {
        var bytes = body.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        DraftChange change;
        try {
            change = mapper.readValue(bytes, DraftChange.class);
        } catch (JsonProcessingException e) {
            throw unreadable();
        }
        if (change == null || change.page() == null || (!change.isWhole() && change.changes() == null)) {
            throw unreadable();
        }
        if (change.changes() != null
                && (change.changes().size() > CHANGES || change.changes().contains(null))) {
            throw Refusal.conflict("ฉบับร่างในระบบไม่ตรงกับหน้านี้ ระบบจะบันทึกใหม่ทั้งฉบับ");
        }
        return change;
    }

    String text(JsonNode node) {
        var text = node.toString();
        if (text.length() > LIMIT) {
            throw tooLarge();
        }
        check("", node);
        return text;
    }

    private static void check(String field, JsonNode node) {
        if (node.isTextual() && !KeptText.holds(node.textValue())) {
            throw Refusal.of(field, "ข้อมูล" + KeptText.REFUSED);
        }
        var path = field.isEmpty() ? "" : field + ".";
        node.properties().forEach(entry -> check(path + entry.getKey(), entry.getValue()));
        for (int row = 0; node.isArray() && row < node.size(); row++) {
            check(field + "[" + row + "]", node.get(row));
        }
    }

    JsonNode read(String text) {
        try {
            return mapper.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database returned no JSON"); // without what it returned
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of("", "ข้อมูลในแบบฟอร์มใหญ่เกินกว่าจะเก็บเป็นฉบับร่าง กรุณาส่งแบบฟอร์มเมื่อกรอกเสร็จ");
    }

    static Refusal unstorable() {
        return Refusal.of("", "ข้อมูลมีอักขระหรือตัวเลขที่เก็บไม่ได้ กรุณาลบส่วนที่คัดลอกมาแล้วพิมพ์ใหม่");
    }

    private static Refusal unreadable() {
        return Refusal.of("", "อ่านฉบับร่างไม่ได้ กรุณาโหลดหน้าใหม่");
    }
}
