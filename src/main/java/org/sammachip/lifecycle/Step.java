package org.sammachip.lifecycle;

import java.util.Arrays;
import java.util.Optional;

/** The ten steps (สิบขั้นตอน), each called by the map in the document's order. */
public enum Step {
    STUDY_GUIDELINES("studyGuidelines", "ศึกษาแนวทาง"),
    DEFINE_PLAN("definePlan", "กำหนดแผนงาน"),
    COORDINATE_PARTNERS("coordinatePartners", "ประสานความร่วมมือ"),
    HOLD_FORUM("holdForum", "เวทีชี้แจง"),
    TRANSFER_KNOWLEDGE("transferKnowledge", "ถ่ายทอดความรู้"),
    STUDY_VISIT("studyVisit", "ศึกษาดูงาน"),
    STRENGTHEN_GROUPS("strengthenGroups", "เสริมสร้างกลุ่มอาชีพ"),
    SUPPLY_MATERIALS("supplyMaterials", "สนับสนุนวัสดุ"),
    FOLLOW_UP("followUp", "ติดตามเยี่ยมเยียน"),
    EVALUATE("evaluate", "สรุปและประเมินผล");

    private final String process;
    private final String thai;

    Step(String process, String thai) {
        this.process = process;
        this.thai = thai;
    }

    /** Counted from 1, as the document does. */
    public int number() {
        return ordinal() + 1;
    }

    public String thai() {
        return thai;
    }

    /** Process id of the step's model. */
    String process() {
        return process;
    }

    static Optional<Step> of(String process) {
        return Arrays.stream(values())
                .filter(step -> step.process.equals(process))
                .findFirst();
    }
}
