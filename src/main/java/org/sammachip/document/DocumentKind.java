package org.sammachip.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a stored file is to the project. */
public enum DocumentKind {
    PHOTO("ภาพถ่าย", EnumSet.of(FileType.JPEG, FileType.PNG)),
    /** A receipt, a list that people signed: a scan, a photo of the paper, a PDF. */
    ATTACHMENT("ไฟล์แนบ", EnumSet.of(FileType.JPEG, FileType.PNG, FileType.PDF)),
    INVITATIONS("หนังสือเชิญ", EnumSet.of(FileType.PDF)),
    ATTENDANCE_SHEET("ใบลงทะเบียน", EnumSet.of(FileType.PDF)),
    MATERIAL_RECEIPTS("ใบรับวัสดุ", EnumSet.of(FileType.PDF)),
    EVALUATION_REPORT("รายงานผลการประเมิน", EnumSet.of(FileType.PDF, FileType.XLSX)),
    KNOWLEDGE_RECORD("บันทึกองค์ความรู้", EnumSet.of(FileType.PDF, FileType.DOCX)),
    /** Of an area and fiscal year; all others are of a project. */
    ROLL_UP("รายงานภาพรวม", EnumSet.of(FileType.XLSX));

    private final String thai;
    private final Set<FileType> types;

    DocumentKind(String thai, Set<FileType> types) {
        this.thai = thai;
        this.types = types;
    }

    public String thai() {
        return thai;
    }

    /** Whether people add it in a form; the other kinds are written by the worker alone. */
    public boolean fromPeople() {
        return this == PHOTO || this == ATTACHMENT;
    }

    /** Whether it may tell of people of the village: all but what rolls up the figures of an area. */
    public boolean showsPeople() {
        return this != ROLL_UP;
    }

    /** Whether people ask for it when they need it; the process asks for the other kinds. */
    public boolean isOrdered() {
        return switch (this) {
            case INVITATIONS, ATTENDANCE_SHEET, MATERIAL_RECEIPTS, ROLL_UP -> true;
            default -> false;
        };
    }

    boolean allows(FileType type) {
        return types.contains(type);
    }

    String allowedTypes() {
        return types.stream().map(FileType::name).collect(Collectors.joining(", "));
    }
}
