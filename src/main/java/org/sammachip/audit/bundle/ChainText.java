package org.sammachip.audit.bundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.sammachip.project.ProjectKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The chain of a project in the very texts that the database hashed, and the heads that were published: all that a
 * reader needs to hash it anew. Personal values stand in it as digests only. Within the caller's transaction.
 */
@Repository
class ChainText {

    private static final int FETCH = 200;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ChainText(DataSource database, ObjectMapper json) {
        var slices = new JdbcTemplate(database);
        slices.setFetchSize(FETCH);
        this.jdbc = JdbcClient.create(slices);
        this.json = json;
    }

    /** One act a line, the oldest first. */
    void write(ProjectKey key, OutputStream out) {
        jdbc.sql("""
                        select encode(a.hash, 'hex') as hash, audit.text(a) as text,
                            array(select audit.text(c) from audit.change c where c.act = a.id order by c.line) lines
                        from audit.act a where a.chain = ? and a.seq is not null order by a.seq""").param(key.value()).query((RowCallbackHandler) row -> {
            var line = new LinkedHashMap<String, Object>();
            line.put("hash", row.getString("hash"));
            line.put("text", row.getString("text"));
            line.put("lines", Arrays.asList((String[]) row.getArray("lines").getArray()));
            write(json, line, out);
        });
    }

    private static void write(ObjectMapper json, Object line, OutputStream out) {
        try {
            out.write(json.writeValueAsBytes(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param head hexadecimal */
    record Head(String day, long length, String head) {}

    /** @param sha256 over the lines of {@link #writePublished} */
    record Total(String day, long chains, String sha256) {}

    /** @param total of the last day on which heads were published, or null */
    record Heads(long length, String head, List<Head> published, Total total) {}

    /** @return of a project without an act, a chain of length 0 */
    Heads heads(ProjectKey key) {
        var total = jdbc.sql("""
                        select day::text, length chains, encode(head, 'hex') sha256 from audit.published_head
                        where chain = '*' order by day desc limit 1""").query(Total.class).optional();
        var published = jdbc.sql("""
                        select day::text, length, encode(head, 'hex') head from audit.published_head
                        where chain = ? order by day""").param(key.value()).query(Head.class).list();
        return jdbc.sql("select length, encode(head, 'hex') head from audit.chain where name = ?")
                .param(key.value())
                .query((row, number) ->
                        new Heads(row.getLong("length"), row.getString("head"), published, total.orElse(null)))
                .optional()
                .orElse(new Heads(0, "00".repeat(32), published, total.orElse(null)));
    }

    /** Of all chains, as they were hashed into the total of the day. */
    void writePublished(Total total, OutputStream out) {
        jdbc.sql("""
                        select format(E'%s %s %s\\n', chain, length, encode(head, 'hex')) line
                        from (select distinct on (chain) * from audit.published_head
                              where chain <> '*' and day <= ? order by chain, day desc) h
                        order by chain collate "C\"""").param(Date.valueOf(total.day())).query((RowCallbackHandler) row -> {
            try {
                out.write(row.getString("line").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** A file of the bundle. */
    void write(Object content, OutputStream out) throws IOException {
        out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(content));
        out.write('\n');
    }

    Map<String, Object> fields(Object record) {
        return json.convertValue(
                record, json.getTypeFactory().constructMapType(LinkedHashMap.class, String.class, Object.class));
    }
}
