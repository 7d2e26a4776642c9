package org.sammachip.report;

import java.time.Instant;
import java.util.List;
import org.sammachip.project.ProjectSummary;

/**
 * What the knowledge record (บันทึกองค์ความรู้) of one revision is printed from, in the order of the department's form.
 * Names nobody but its owner: it is read by everybody.
 *
 * @param owner first and last name (เจ้าของความรู้)
 * @param office where the owner works (สังกัด)
 * @param phone null where the owner gave none
 * @param background empty, like the other sections, where nothing was written
 */
public record KnowledgeRecord(
        ProjectSummary project,
        int revision,
        Instant writtenAt,
        String title,
        String owner,
        String position,
        String office,
        String phone,
        List<Passage> background,
        List<Passage> methods,
        List<Passage> obstacles,
        List<Passage> solutions,
        List<Passage> strategies) {}
