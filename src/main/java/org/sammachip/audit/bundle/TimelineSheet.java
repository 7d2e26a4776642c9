package org.sammachip.audit.bundle;

import java.time.Instant;
import java.util.List;
import org.sammachip.audit.history.CaseStory;

/**
 * What {@code timeline.pdf} is printed from.
 *
 * @param left how many older entries stand in {@code timeline.json} alone
 * @param asOf the newest entry's moment: a bundle of the same case is printed alike, whenever it is
 */
public record TimelineSheet(
        CaseStory.Title project,
        long acts,
        String head,
        Instant asOf,
        int all,
        int left,
        List<CaseStory.Entry> entries) {

    /** About seventy pages: more is for programs to read. */
    static final int MOST = 1500;

    static TimelineSheet of(CaseStory.Story story, ChainText.Heads heads) {
        var entries = story.entries();
        return new TimelineSheet(
                story.title(),
                heads.length(),
                heads.head(),
                entries.isEmpty() ? null : entries.get(0).at(),
                entries.size(),
                Math.max(0, entries.size() - MOST),
                entries.subList(0, Math.min(MOST, entries.size())));
    }
}
