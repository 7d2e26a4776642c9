package org.sammachip.project.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sammachip.project.ProjectKey;
import org.sammachip.project.ProjectRegister;
import org.sammachip.project.obstacle.Obstacle;
import org.sammachip.project.obstacle.ObstacleHandling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Drafts the knowledge record (บันทึกองค์ความรู้) from the case in the source document's own form. The officer edits it;
 * nothing here is final.
 */
@Component
class KnowledgeDraft {

    /** The source's four working strategies. */
    static final String STRATEGIES = """
            1. ศึกษาคู่มือแนวทางในการส่งเสริมการสร้างสัมมาชีพชุมชนให้ครบถ้วนและชัดเจน
            2. คัดเลือกผู้นำสัมมาชีพและปราชญ์ชุมชนที่มีความรู้ความสามารถและประสบผลสำเร็จในการประกอบอาชีพในหมู่บ้านชุมชน
            3. เตรียมความพร้อมเครื่องมือ และวัสดุอุปกรณ์ในการถ่ายทอดความรู้ของผู้นำสัมมาชีพชุมชนและปราชญ์ชุมชน พร้อมทั้งประสานกลุ่มเป้าหมายในการเข้าร่วมกิจกรรมตามแผนงานที่กำหนดให้ชัดเจน
            4. ติดตามให้การส่งเสริมและสนับสนุนการดำเนินกิจกรรมสัมมาชีพอย่างต่อเนื่อง""";

    /** The source's background, for the village and the year; %1$s is the village, %2$d the year. */
    private static final String BACKGROUND = """
            แผนพัฒนาเศรษฐกิจและสังคมแห่งชาติ ฉบับที่ 12 (พ.ศ. 2560-2564) ได้กำหนดยุทธศาสตร์การสร้างความเป็นธรรมลดความเหลื่อมล้ำในสังคม ภายใต้แผนงานการพัฒนาเศรษฐกิจฐานรากและชุมชนเข้มแข็ง ซึ่งกระทรวงมหาดไทยได้มอบหมายให้กรมการพัฒนาชุมชนเป็นหน่วยงานหลักในการบูรณาการไปสู่การปฏิบัติ%4$s
            %1$s มีครัวเรือนเป้าหมาย %3$d ครัวเรือน การประกอบอาชีพของประชาชนภาคการเกษตรมีภาวะความเสี่ยงที่เกิดจากการประกอบอาชีพแบบดั้งเดิม เช่น การปลูกพืชเชิงเดี่ยว โรคพืช ราคาผลผลิตตกต่ำ การไม่มีอาชีพหลังฤดูการผลิต และยังมีการรวมตัวกันเป็นกลุ่มอาชีพค่อนข้างน้อย ส่งผลให้ประชาชนต้องเคลื่อนย้ายไปประกอบอาชีพในเมืองหรือต่างถิ่น เพื่อให้มีรายได้มาใช้จ่ายให้เพียงพอในครัวเรือน ด้วยเหตุปัจจัยดังกล่าว การดำเนินงานในปี %2$d จึงมุ่งเน้นการยกระดับเศรษฐกิจฐานราก เพื่อให้คนในชุมชนมีการสร้างงาน สร้างอาชีพ และสร้างรายได้ภายในชุมชน จึงเป็นที่มาของการส่งเสริมการสร้างสัมมาชีพในชุมชน ภายใต้หลักปรัชญาของเศรษฐกิจพอเพียง เพื่อสร้างรายได้ที่ส่งผลให้เศรษฐกิจฐานรากเติบโตไปได้อย่างมีคุณภาพต่อไป""";

    private static final int LAST_YEAR_OF_THE_12TH_PLAN = 2564;

    /** Of the last step the knowledge record itself is the proof. */
    private static final int LAST_STEP = 10;

    private final ProjectRegister projects;
    private final StepsTaken steps;
    private final Topics topics;
    private final ObstacleHandling obstacles;
    private final HouseholdNames names;
    private final JdbcClient jdbc;

    KnowledgeDraft(
            ProjectRegister projects,
            StepsTaken steps,
            Topics topics,
            ObstacleHandling obstacles,
            HouseholdNames names,
            JdbcClient jdbc) {
        this.projects = projects;
        this.steps = steps;
        this.topics = topics;
        this.obstacles = obstacles;
        this.names = names;
        this.jdbc = jdbc;
    }

    KnowledgeTexts of(ProjectKey key) {
        var heads = names.of(key);
        return new KnowledgeTexts(
                lessons(key, heads),
                background(key),
                methods(key, heads),
                obstacles(key, heads),
                solutions(key, heads),
                STRATEGIES);
    }

    private String background(ProjectKey key) {
        var project = projects.summary(key);
        var village = "%s หมู่ที่ %d ตำบล%s อำเภอ%s จังหวัด%s"
                .formatted(
                        Villages.name(project),
                        project.villageNumber(),
                        project.subdistrict(),
                        project.district(),
                        project.province());
        int households = jdbc.sql("select count(*) from household where project_key = ?")
                .param(key.value())
                .query(Integer.class)
                .single();
        var since = project.fiscalYear() > LAST_YEAR_OF_THE_12TH_PLAN
                ? " และดำเนินการต่อเนื่องมาถึงปีงบประมาณ " + project.fiscalYear()
                : "";
        return BACKGROUND.formatted(village, project.fiscalYear(), households, since);
    }

    /** The ten steps, each with what was done. */
    private String methods(ProjectKey key, List<Pattern> heads) {
        var about = topics.of(key);
        return steps.of(key).stream()
                .map(step -> step.number() + ". " + step.title()
                        + (step.number() == LAST_STEP ? "" : ": " + done(step))
                        + HouseholdNames.hidden(heads, about.getOrDefault(step.number(), "")))
                .collect(Collectors.joining("\n"));
    }

    private static String done(StepTaken step) {
        return step.done() == null ? "ไม่ได้ดำเนินการในโครงการนี้" : step.done();
    }

    /** Null when none was reported. */
    private String obstacles(ProjectKey key, List<Pattern> heads) {
        return numbered(
                obstacles.of(key),
                obstacle -> obstacle.category().thai() + ": "
                        + HouseholdNames.hidden(heads, oneLine(obstacle.description())));
    }

    /** What was done about the obstacles that are resolved, those that helped first; null when there are none. */
    private String solutions(ProjectKey key, List<Pattern> heads) {
        var resolved = new ArrayList<>(
                obstacles.of(key).stream().filter(Obstacle::resolved).toList());
        resolved.sort((a, b) -> Boolean.compare(b.helped(), a.helped()));
        return numbered(
                resolved,
                obstacle -> HouseholdNames.hidden(heads, oneLine(obstacle.solution()))
                        + (obstacle.helped() ? "" : " (ยังไม่ได้ผลเท่าที่ควร)"));
    }

    /** What the activities taught, one line each; null when nothing was noted. */
    private String lessons(ProjectKey key, List<Pattern> heads) {
        var noted = jdbc.sql("""
                        select lessons from activity where project_key = ? and status = 'HELD' and lessons is not null
                        order by planned_on, id""").param(key.value()).query(String.class).list();
        return numbered(noted, note -> HouseholdNames.hidden(heads, oneLine(note)));
    }

    private static String oneLine(String note) {
        return note.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    private static <T> String numbered(List<T> items, Function<T, String> text) {
        var lines = items.stream().map(text).distinct().toList();
        var numbered = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            numbered.add((i + 1) + ". " + lines.get(i));
        }
        return numbered.isEmpty() ? null : String.join("\n", numbered);
    }
}
