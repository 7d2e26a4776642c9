package org.sammachip.audit.finding;

import java.time.Instant;
import java.util.Map;

/**
 * One case of a finding.
 *
 * @param key null, as village and district, for what belongs to no project
 * @param person who did it; null where nobody or nobody known did
 * @param what Thai, without anything personal of villagers
 * @param act entry of the change log that shows it, or null
 * @param taskId the engine's task that shows it, or null
 */
record FindingRow(
        String key, String village, String district, Instant at, Person person, String what, Long act, String taskId) {

    record Person(String id, String name) {

        static Person of(String id) {
            return id == null ? null : new Person(id, id);
        }
    }

    FindingRow named(Map<String, String> names) {
        var known = person == null ? null : new Person(person.id(), names.getOrDefault(person.id(), person.id()));
        return new FindingRow(key, village, district, at, known, what, act, taskId);
    }
}
