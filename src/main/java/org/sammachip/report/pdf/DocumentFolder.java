package org.sammachip.report.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What documents are made with: our files, each replaced by the office's where its folder holds one of that name. */
final class DocumentFolder {

    /** What tells that a file changed. */
    record Stamp(FileTime modified, long size) {}

    private static final String OURS = "/documents/";

    private final Optional<Path> office;

    /** @param office the office's folder; empty for ours alone */
    DocumentFolder(Optional<Path> office) {
        this.office = office;
    }

    /** Equal as long as nothing in the office's folder changed. */
    Map<String, Stamp> stamps() {
        var stamps = new TreeMap<String, Stamp>();
        office.ifPresent(folder -> {
            try (var files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
                for (var file : files) {
                    stamps.put(
                            file.getFileName().toString(),
                            new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
                }
            } catch (IOException e) {
                throw unreadable(folder, e);
            }
        });
        return stamps;
    }

    boolean isOurs(String name) {
        return DocumentFolder.class.getResource(OURS + name) != null;
    }

    Optional<DocumentFile> file(String name) {
        return office.flatMap(folder -> officeFile(folder.resolve(name))).or(() -> ours(name));
    }

    private static Optional<DocumentFile> officeFile(Path file) {
        try {
            return Optional.of(new DocumentFile(file.toString(), Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Optional<DocumentFile> ours(String name) {
        try (var file = DocumentFolder.class.getResourceAsStream(OURS + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new DocumentFile("documents/" + name + " (built in)", file.readAllBytes()));
        } catch (IOException e) {
            throw unreadable(Path.of(name), e);
        }
    }

    private static BrokenTemplate unreadable(Path file, IOException cause) {
        return new BrokenTemplate(
                TemplatePlace.of(file.toString()),
                "it cannot be read (" + cause.getClass().getSimpleName()
                        + "); check that it exists and its permissions",
                "อ่านไม่ได้",
                cause);
    }
}
