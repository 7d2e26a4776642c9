package org.sammachip.audit.history;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sammachip.lifecycle.SubmissionLog;
import org.sammachip.problem.Refusal;
import org.sammachip.project.ProjectKey;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what a form sent into the change log, with the digest of the page that the person saw. */
@Repository
class SubmittedForms implements SubmissionLog {

    /** As the log's lines call it; no table of the record has this name. */
    static final String TABLE = "submission";

    private static final String PAGES = "embedded:app:";

    private final JdbcClient jdbc;
    private final JsonFactory json;
    private final Map<String, String> digests = new ConcurrentHashMap<>();

    SubmittedForms(JdbcClient jdbc, ObjectMapper mapper) {
        this.jdbc = jdbc;
        this.json = mapper.getFactory();
    }

    @Override
    public void keep(ProjectKey project, String form, String page, String sent) {
        var kept = jdbc.sql("select audit.submission(:project, :form, :digest, :fields, :json::jsonb)")
                .param("project", project.value())
                .param("form", form)
                .param("digest", page == null ? null : digests.computeIfAbsent(page, SubmittedForms::digest))
                .param("fields", fields(sent))
                .param("json", sent)
                .query(Boolean.class)
                .single();
        if (!kept) {
            throw Refusal.forbidden(
                    "ไม่พบโครงการ " + project + " ในเขตที่ท่านรับผิดชอบ กรุณาตรวจรหัสโครงการหรือแจ้งผู้ดูแลระบบ");
        }
    }

    /** Names of the fields, each once, in the order in which they come. */
    private String[] fields(String sent) {
        var fields = new LinkedHashSet<String>();
        try (var tokens = json.createParser(sent)) {
            while (tokens.nextToken() != null) {
                if (tokens.currentToken() == JsonToken.FIELD_NAME) {
                    fields.add(tokens.currentName());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fields.toArray(String[]::new);
    }

    private static String digest(String page) {
        var file = new ClassPathResource(page.substring(page.startsWith(PAGES) ? PAGES.length() : 0));
        if (!file.exists()) {
            return "";
        }
        try (var content = file.getInputStream()) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
