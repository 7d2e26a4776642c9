package org.sammachip.audit.history;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did, or what happened by itself, in one Thai sentence.
 *
 * @param id for links to the entry
 * @param person null when nobody did it
 * @param step null for what happens case-wide
 * @param act of the change log that tells what was changed; null where nothing was, or before there was a log
 * @param changes rows that the act changed
 * @param proven whether it stands in the project's chain; what does not is the engine's history, which nothing seals.
 *     Whether the chain holds is {@link Verification}'s to say
 * @param seq its place in the chain; null where it is not proven
 */
record TimelineEntry(
        String id,
        Instant at,
        Kind kind,
        CaseHead.Person person,
        CaseHead.CaseStep step,
        Task task,
        String sentence,
        Long act,
        int changes,
        boolean proven,
        Long seq,
        List<Link> links) {

    record Task(String id, String key, String name) {}

    record Link(String label, String href) {}
}
