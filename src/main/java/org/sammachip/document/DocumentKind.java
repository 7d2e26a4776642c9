package org.sammachip.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a stored file is to the project. */
public enum DocumentKind {
    PHOTO("ภาพถ่าย", EnumSet.of(FileType.JPEG, FileType.PNG, FileType.WEBP)),
    INVITATIONS("หนังสือเชิญ", EnumSet.of(FileType.PDF)),
    EVALUATION_REPORT("รายงานผลการประเมิน", EnumSet.of(FileType.PDF)),
    KNOWLEDGE_RECORD("บันทึกองค์ความรู้", EnumSet.of(FileType.PDF));

    private final String thai;
    private final Set<FileType> types;

    DocumentKind(String thai, Set<FileType> types) {
        this.thai = thai;
        this.types = types;
    }

    public String thai() {
        return thai;
    }

    boolean allows(FileType type) {
        return types.contains(type);
    }

    String allowedTypes() {
        return types.stream().map(FileType::name).collect(Collectors.joining(", "));
    }
}
