package org.sammachip.audit.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.sammachip.access.ReadsPersonalData;
import org.sammachip.access.WhatIsRead;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Gives a case away as one file. Who took which bundle, by its SHA-256, is in the access log before it leaves. */
@RestController
class BundleController {

    private final Bundles bundles;

    BundleController(Bundles bundles) {
        this.bundles = bundles;
    }

    @ReadsPersonalData(value = "ชุดหลักฐานของโครงการ", export = true)
    @GetMapping("/camunda/api/app/audit/projects/{key}/bundle")
    ResponseEntity<InputStreamResource> bundle(@PathVariable String key) throws IOException {
        var file = bundles.of(key);
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback("bundle", () -> close(file), RequestAttributes.SCOPE_REQUEST);
        var sha256 = file.sha256();
        WhatIsRead.now().with("sha256", sha256).with("size", file.size());
        var name = "sammachip-%s-%s.zip".formatted(key, sha256.substring(0, 16));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("X-Content-SHA256", sha256)
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(file.read()));
    }

    /** Also where it cannot be written down, so that nobody reads it. */
    private static void close(BundleFile file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
