package org.sammachip.document;

import jakarta.validation.constraints.NotNull;

/**
 * What a person asks for.
 *
 * @param projectKey of a document of a project
 * @param subject id of an activity, where the kind is about one
 * @param area of a document of an area, with its fiscal year (Buddhist era)
 */
public record OrderRequest(
        @NotNull(message = "กรุณาเลือกชนิดเอกสาร") DocumentKind kind,
        String projectKey,
        String subject,
        String area,
        Integer fiscalYear) {}
