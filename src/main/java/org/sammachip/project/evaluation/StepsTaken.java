package org.sammachip.project.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ten steps of the source document with what this village did in each (วิธีการหรือกระบวนการ). */
@Service
@Transactional(readOnly = true)
public class StepsTaken {

    /** “ศึกษาคลิปวิดีโอ 0 เรื่อง” tells nobody anything. */
    private static final Pattern NONE_OF = Pattern.compile("(?:^|\\s)[ก-๎]+ 0 [ก-๎]+(?=\\s|$)");

    private final ProjectRegister projects;
    private final Deeds deeds;

    StepsTaken(ProjectRegister projects, Deeds deeds) {
        this.projects = projects;
        this.deeds = deeds;
    }

    public List<StepTaken> of(ProjectKey key) {
        projects.inScope(key);
        var d = deeds.of(key);
        return List.of(
                step(
                        1,
                        "study-guidelines",
                        "ศึกษาแนวทางการดำเนินกิจกรรม/โครงการส่งเสริมการสร้างสัมมาชีพชุมชน",
                        d.studiedOn(),
                        d.guidelines(),
                        "ศึกษาแนวทาง %d ฉบับ",
                        d.guidelines()),
                step(
                        2,
                        "define-plan",
                        "กำหนดแผนงานการดำเนินกิจกรรม/โครงการให้ชัดเจน",
                        d.plannedOn(),
                        d.planned(),
                        "กำหนดกิจกรรมในแผน %d กิจกรรม",
                        d.planned()),
                step(
                        3,
                        "coordinate-partners",
                        "ประสานความร่วมมือผู้นำชุมชนสัมมาชีพและปราชญ์ชุมชน ตลอดจนผู้นำชุมชน ประธานกลุ่มองค์การ และภาคีการพัฒนา",
                        d.peopleOn(),
                        d.leaders() + d.sages() + d.partners(),
                        "ผู้นำชุมชน %d คน ปราชญ์ชุมชน %d คน ประธานกลุ่มและภาคีการพัฒนา %d คน",
                        d.leaders(),
                        d.sages(),
                        d.partners()),
                step(
                        4,
                        "hold-forum",
                        "จัดเวทีประชุมชี้แจงสร้างความเข้าใจให้กับกลุ่มเป้าหมายและผู้ที่มีส่วนเกี่ยวข้อง และร่วมกันกำหนดแนวทางและเป้าหมาย",
                        d.forumOn(),
                        d.households(),
                        "ครัวเรือนเป้าหมาย %d ครัวเรือน ร่วมกันกำหนดเป้าหมาย %d ข้อ",
                        d.households(),
                        d.goals()),
                step(
                        5,
                        "transfer-knowledge",
                        "สนับสนุนกิจกรรมที่ปราชญ์ชุมชนเตรียมไว้และครัวเรือนสนใจ ผ่านการถ่ายทอดและแลกเปลี่ยนเรียนรู้ และเครือข่ายออนไลน์ เช่น ยูทูป",
                        d.trainedOn(),
                        d.trainings(),
                        "ถ่ายทอดความรู้ %d ครั้ง ศึกษาคลิปวิดีโอ %d เรื่อง",
                        d.trainings(),
                        d.clips()),
                step(
                        6,
                        "study-visit",
                        "ศึกษาดูงานจากกลุ่ม/องค์กร หรือหมู่บ้านที่ประสบความสำเร็จ หรือเป็นศูนย์เรียนรู้",
                        d.studiedElsewhereOn(),
                        d.studyVisits() + d.lessons(),
                        "ศึกษาดูงาน %d ครั้ง นำสิ่งที่ได้เห็นมาปรับใช้ %d เรื่อง",
                        d.studyVisits(),
                        d.lessons()),
                step(
                        7,
                        "strengthen-groups",
                        "เสริมสร้างและสนับสนุนกระบวนการบริหารจัดการในรูปแบบกลุ่มอาชีพ เพื่อให้เกิดความยั่งยืนและต่อเนื่อง",
                        d.groupsOn(),
                        d.groups(),
                        "กลุ่มอาชีพ %d กลุ่ม สมาชิก %d ครัวเรือน",
                        d.groups(),
                        d.members()),
                step(
                        8,
                        "supply-materials",
                        "ส่งเสริมและสนับสนุนวัสดุในการสาธิตอาชีพตามแผนงาน",
                        d.handedOn(),
                        d.materials(),
                        "มอบวัสดุ %d รายการ แก่ %d ครัวเรือน เป็นเงิน %,.2f บาท",
                        d.materials(),
                        d.receiving(),
                        d.worth()),
                step(
                        9,
                        "follow-up",
                        "ติดตามให้การสนับสนุนและเยี่ยมเยียนให้กำลังใจกลุ่มเป้าหมายสัมมาชีพอย่างต่อเนื่อง",
                        d.visitedOn(),
                        d.rounds(),
                        "ติดตาม %d รอบ ได้เยี่ยมครัวเรือนรวม %d ครั้ง",
                        d.rounds(),
                        d.visits()),
                step(
                        10,
                        "evaluate",
                        "สรุปและประเมินผลการดำเนินโครงการ",
                        d.evaluatedOn(),
                        d.revisions(),
                        "สรุปผลแล้ว %d ฉบับ",
                        d.revisions()));
    }

    private static StepTaken step(
            int number, String slug, String title, LocalDate doneOn, int count, String done, Object... numbers) {
        var some = NONE_OF.matcher(done.formatted(numbers)).replaceAll("").strip();
        return new StepTaken(number, slug, title, doneOn, count == 0 || some.isEmpty() ? null : some);
    }
}
