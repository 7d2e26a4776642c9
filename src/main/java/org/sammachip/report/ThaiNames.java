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

    static String presence(String presence) {
        return switch (presence) {
            case "PRESENT" -> "มาเอง";
            case "REPRESENTED" -> "ส่งผู้แทน";
            case "ABSENT" -> "ไม่มา";
            default -> throw new IllegalArgumentException(presence);
        };
    }

    static String absence(String reason) {
        return switch (reason) {
            case "HARVEST" -> "เก็บเกี่ยว";
            case "HEALTH" -> "สุขภาพ";
            case "AWAY" -> "ไม่อยู่ในพื้นที่";
            case "OTHER" -> "อื่น ๆ";
            default -> throw new IllegalArgumentException(reason);
        };
    }

    static String visit(String outcome) {
        return switch (outcome) {
            case "VISITED" -> "เยี่ยมได้";
            case "NOT_MET" -> "ไม่พบ";
            case "ILL" -> "เจ็บป่วย";
            case "MOVED_AWAY" -> "ย้ายออก";
            case "WITHDREW" -> "ถอนตัว";
            default -> throw new IllegalArgumentException(outcome);
        };
    }

    static String material(String state) {
        return switch (state) {
            case "IN_USE" -> "ใช้งานอยู่";
            case "STORED" -> "เก็บไว้";
            case "LOST" -> "สูญหาย";
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** @param about what the decision was on, where there can be several of the kind */
    static String decision(String what, String about, Integer revision) {
        return switch (what) {
            case "PLAN" -> "แผนงาน";
            case "SHORT_NOTICE" -> "ผ่อนผันการแจ้งล่วงหน้า: " + about;
            case "PLAN_CHANGE" -> "เปลี่ยนแปลงแผนงาน";
            case "MATERIALS" -> "วัสดุ";
            case "REPORT_REVIEWED" -> "ตรวจทานรายงานผล ฉบับที่ " + revision;
            case "REPORT_APPROVED" -> "อนุมัติรายงานผล ฉบับที่ " + revision;
            default -> throw new IllegalArgumentException(what);
        };
    }
}
