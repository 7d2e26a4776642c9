package org.sammachip.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * {@code chain.jsonl}: one act a line with the texts that the database hashed, each hash over the one before it, the
 * act's text and its lines' texts, every text followed by a line feed.
 */
final class Chain {

    static final String NAME = "chain.jsonl";

    /** @param changes rows of the record that the act changed: what a form sent is none */
    record Act(int seq, Instant at, String person, String taskId, String step, long changes) {}

    private final List<String> hashes = new ArrayList<>();
    private final Map<Long, Act> acts = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();

    private Instant written = Instant.EPOCH;
    private Instant begun;
    private boolean registered;

    private Chain() {
        hashes.add("00".repeat(32));
    }

    static Chain check(Bundle bundle, String project) throws Fault, IOException {
        var chain = new Chain();
        try (var lines = bundle.lines(NAME)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                chain.add(line, project);
            }
        } catch (JsonProcessingException | DateTimeParseException e) {
            throw broken(chain.length() + 1, "อ่านเป็น JSON ไม่ได้", "is no JSON");
        }
        return chain;
    }

    private void add(String line, String project) throws Fault, JsonProcessingException {
        int seq = length() + 1;
        var told = Bundle.JSON.readTree(line);
        var digest = ZipLayout.sha256();
        digest.update(HexFormat.of().parseHex(head()));
        var text = told.path("text").asText();
        digest.update(hashed(text));
        var changes = new ArrayList<JsonNode>();
        for (var change : told.path("lines")) {
            digest.update(hashed(change.asText()));
            changes.add(Bundle.JSON.readTree(change.asText()));
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        if (!hash.equals(told.path("hash").asText())) {
            throw broken(
                    seq,
                    "ค่าแฮชไม่ตรงกับข้อความหรือกับรายการก่อนหน้า",
                    "its hash fits neither its text nor the act before");
        }
        var act = Bundle.JSON.readTree(text);
        if (!act.path("chain").asText().equals(project) || act.path("seq").asInt() != seq) {
            throw broken(seq, "ไม่ใช่รายการลำดับนี้ของโครงการนี้", "is not this project's act of this number");
        }
        hashes.add(hash);
        acts.put(
                act.path("act").asLong(),
                new Act(
                        seq,
                        Instant.parse(act.path("at").asText()),
                        act.path("person").asText(null),
                        act.path("taskId").asText(null),
                        act.path("step").asText(null),
                        changes.stream()
                                .filter(change -> !change.path("table").asText().equals("submission"))
                                .count()));
        written = Instant.parse(act.path("writtenAt").asText());
        begun = begun == null ? written : begun;
        changes.forEach(this::remember);
    }

    private static byte[] hashed(String text) {
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void remember(JsonNode change) {
        registered |= change.path("table").asText().equals("project")
                && change.path("operation").asText().equals("I");
        if (!change.path("table").asText().equals("document")) {
            return;
        }
        var id = change.path("key").path("id").asText();
        var sha256 = change.path("facts").path("sha256").path(1).asText(null);
        if (change.path("operation").asText().equals("D")) {
            documents.remove(id);
        } else if (sha256 != null) {
            documents.put(id, sha256);
        }
    }

    private static Fault broken(int seq, String thai, String english) {
        return new Fault(NAME, "รายการที่ " + seq + " " + thai, "act " + seq + ": " + english);
    }

    int length() {
        return hashes.size() - 1;
    }

    /** Hexadecimal. */
    String head() {
        return hashes.get(length());
    }

    /** Of the chain when it was so long; null when it never was. */
    String head(int length) {
        return length >= 0 && length <= length() ? hashes.get(length) : null;
    }

    Map<Long, Act> acts() {
        return acts;
    }

    /** Whether it tells how the project was registered: an older project has a past that no chain proves. */
    boolean fromRegistration() {
        return registered;
    }

    /** When its first act was written, by the database's clock; null where there is none. */
    Instant begun() {
        return begun;
    }

    /** When its last act was written, by the database's clock. */
    Instant written() {
        return written;
    }

    /** SHA-256 of the documents that were stored since there is a log and are still there, by id. */
    Map<String, String> documents() {
        return documents;
    }
}
