package org.sammachip.report;

/** How documents name the record's codes. */
final class ThaiNames {

    private ThaiNames() {}

    static String activity(String kind) {
        return switch (kind) {
            case "FORUM" -> "เวทีประชุมชี้แจง";
            case "TRAINING" -> "การถ่ายทอดความรู้";
            case "STUDY_VISIT" -> "การศึกษาดูงาน";
            case "GROUP_MEETING" -> "การประชุมกลุ่มอาชีพ";
            case "DEMONSTRATION" -> "การสาธิตอาชีพ";
            default -> throw new IllegalArgumentException(kind);
        };
    }

    static String person(String role) {
        return switch (role) {
            case "LEADER" -> "ผู้นำชุมชน";
            case "SAGE" -> "ปราชญ์ชุมชน";
            case "GROUP_PRESIDENT" -> "ประธานกลุ่ม";
            case "PARTNER" -> "ภาคีการพัฒนา";
            default -> throw new IllegalArgumentException(role);
        };
    }
}
