package org.sammachip.audit.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;

/** Somebody who can do what the service does: alters entries, then writes the manifest and the ZIP as if it were true. */
final class Forgery {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, byte[]> entries = new TreeMap<>();

    static Forgery of(Path bundle) throws IOException {
        var forgery = new Forgery();
        try (var zip = new ZipFile(bundle.toFile())) {
            for (var entry : zip.stream().toList()) {
                forgery.entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return forgery;
    }

    String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    JsonNode json(String name) throws IOException {
        return JSON.readTree(entries.get(name));
    }

    String first(String folder) {
        return entries.keySet().stream()
                .filter(name -> name.startsWith(folder))
                .findFirst()
                .orElseThrow();
    }

    Forgery put(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Forgery drop(String name) {
        entries.remove(name);
        return this;
    }

    Forgery lines(String name, UnaryOperator<String> line) {
        return put(name, text(name).lines().map(line).collect(java.util.stream.Collectors.joining("\n")) + "\n");
    }

    Forgery list(String name, Consumer<ArrayNode> change) throws IOException {
        var list = (ArrayNode) json(name);
        change.accept(list);
        return put(name, list.toString());
    }

    Forgery object(String name, Consumer<ObjectNode> change) throws IOException {
        var object = (ObjectNode) json(name);
        change.accept(object);
        return put(name, object.toString());
    }

    Path write(Path path) throws IOException {
        var project = json(Manifest.NAME).path("project").asText();
        entries.remove(Manifest.NAME);
        try (var file = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var zip = new StoredZip(file);
            for (var entry : entries.entrySet()) {
                zip.add(entry.getKey(), out -> out.write(entry.getValue()));
            }
            zip.add(Manifest.NAME, out -> out.write(JSON.writeValueAsBytes(Manifest.of(project, zip.entries()))));
            zip.finish();
        }
        return path;
    }
}
