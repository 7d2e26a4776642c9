package org.sammachip.document;

import java.io.IOException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** How a stored file goes to a browser: as what it is, under its name, and without any right to do something there. */
final class Download {

    /** A viewer of the browser's own shows a PDF; nothing in it is loaded, framed elsewhere or run. */
    private static final String SHOWN = "default-src 'none'; style-src 'unsafe-inline'; object-src 'self';"
            + " frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

    private Download() {}

    /** @param save whether the browser saves the file instead of showing it; what browsers cannot show is saved anyway */
    static ResponseEntity<InputStreamResource> of(StoredDocument document, Documents documents, boolean save)
            throws IOException {
        var content = new InputStreamResource(documents.content(document));
        return answer(document.type(), document.fileName(), save)
                .contentLength(document.size())
                .eTag(document.sha256())
                .body(content);
    }

    static ResponseEntity<byte[]> of(Thumbnail thumbnail) {
        return answer(thumbnail.type(), thumbnail.fileName(), false).body(thumbnail.content());
    }

    /** Not kept by the browser: computers in district offices are shared. */
    private static ResponseEntity.BodyBuilder answer(FileType type, String fileName, boolean save) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.header(fileName, save || !type.isShown()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Security-Policy", type == FileType.PDF ? SHOWN : SHOWN + "; sandbox")
                .cacheControl(CacheControl.noStore());
    }
}
