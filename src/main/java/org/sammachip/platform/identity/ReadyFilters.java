package org.sammachip.platform.identity;

import static org.sammachip.access.Role.DISTRICT_MANAGER;
import static org.sammachip.access.Role.OFFICER;
import static org.sammachip.access.Role.PROVINCE_MANAGER;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.sammachip.access.Role;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The filters that each role finds in Tasklist, the most needed first; every list begins with what is due first. */
@Component
class ReadyFilters {

    /** Counts the changes of this class. */
    private static final int VERSION = 4;

    /** What a manager allows or sends back. */
    static final String[] APPROVALS = {
        "approvePlan", "approveMaterials", "approveReport", "approvePlanChange", "waiveNotice"
    };
    /** Open from so many days before an activity until its people were told; then nobody has work of it until its day. */
    static final String[] COMING_ACTIVITIES = {"coordinateActivity", "waiveNotice"};

    /** Open from the day of the round on, and to be sent within the week after it: all of them are this week's work. */
    static final String VISITS = "visitHouseholds";

    private static final String GREEN = "#1b6e3c";
    private static final String RED = "#b71c1c";
    private static final String GREY = "#455a64";

    private final TaskService tasks;
    private final List<Level> levels;
    private final int leadDays;

    ReadyFilters(TaskService tasks, Environment settings) {
        this.tasks = tasks;
        levels = Binder.get(settings)
                .bind("sammachip.escalation.levels", Bindable.listOf(Level.class))
                .orElse(List.of());
        leadDays = settings.getProperty("sammachip.activity.lead-days", Integer.class, 10);
    }

    /** As {@code sammachip.escalation} says; whoever is told finds the task from this priority on. */
    record Level(Role tell, int priority) {}

    /** @param position from the top; the first is the one that opens */
    record Ready(String name, String description, int position, String colour, TaskQuery query, List<Role> roles) {}

    /** Changes with whatever the filters depend on. */
    String version() {
        return VERSION + "/" + leadDays + "/" + levels;
    }

    List<Ready> all() {
        var working = List.of(OFFICER, DISTRICT_MANAGER);
        var everybody = List.of(OFFICER, DISTRICT_MANAGER, PROVINCE_MANAGER);
        return List.of(
                new Ready(
                        "รออนุมัติ",
                        "แผน วัสดุ รายงาน คำขอปรับแผน และการผ่อนผันที่รอพัฒนาการอำเภอ",
                        0,
                        GREEN,
                        sorted().taskDefinitionKeyIn(APPROVALS),
                        List.of(DISTRICT_MANAGER)),
                escalated(DISTRICT_MANAGER, 2),
                escalated(PROVINCE_MANAGER, 3),
                new Ready(
                        "งานของฉัน",
                        "งานที่ฉันรับไว้แล้ว",
                        10,
                        GREEN,
                        sorted().taskAssigneeExpression("${currentUser()}"),
                        working),
                new Ready(
                        "งานในอำเภอที่ยังไม่มีผู้รับ",
                        "งานที่ฉันรับทำได้ และยังไม่มีใครรับ",
                        20,
                        GREEN,
                        sorted().taskCandidateGroupInExpression("${currentUserGroups()}")
                                .taskUnassigned(),
                        working),
                new Ready(
                        "เลยกำหนด",
                        "งานที่เลยกำหนดเสร็จแล้ว",
                        30,
                        RED,
                        sorted().dueBeforeExpression("${now()}"),
                        everybody),
                new Ready(
                        "เยี่ยมภายในสัปดาห์นี้",
                        "รอบเยี่ยมครัวเรือนที่ถึงวันนัดแล้วและยังไม่ได้บันทึกผล",
                        40,
                        GREY,
                        sorted().taskDefinitionKey(VISITS),
                        working),
                new Ready(
                        "งานเตรียมกิจกรรมใน " + leadDays + " วันข้างหน้า",
                        "กิจกรรมใกล้ถึงวันจัดที่ยังต้องประสานหรือแจ้งกลุ่มเป้าหมาย กิจกรรมที่แจ้งแล้วอยู่ในแฟ้มโครงการ",
                        50,
                        GREY,
                        sorted().taskDefinitionKeyIn(COMING_ACTIVITIES),
                        working),
                new Ready("งานทั้งหมดในเขตรับผิดชอบ", "ทุกงานที่เปิดอยู่", 60, GREY, sorted(), everybody));
    }

    private Ready escalated(Role told, int position) {
        int from = levels.stream()
                .filter(level -> level.tell() == told)
                .mapToInt(Level::priority)
                .min()
                .orElse(Integer.MAX_VALUE);
        return new Ready(
                "ส่งต่อถึงฉัน",
                "งานที่เลยกำหนดและระบบแจ้ง" + (told == PROVINCE_MANAGER ? "พัฒนาการจังหวัด" : "พัฒนาการอำเภอ") + "แล้ว",
                position,
                RED,
                sorted().taskMinPriority(from),
                List.of(told));
    }

    private TaskQuery sorted() {
        return tasks.createTaskQuery().orderByDueDate().asc();
    }
}
