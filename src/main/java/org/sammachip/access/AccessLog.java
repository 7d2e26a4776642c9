package org.sammachip.access;

import java.util.Map;

/**
 * Who signed in, who read or took away people's data, and what was refused. Nothing of it can be changed afterwards.
 * What is recorded stays even when the request that it tells of rolls back.
 */
public interface AccessLog {

    /**
     * Records in a transaction of its own that the current user did something; call it outside of one where possible,
     * because it takes a second connection inside.
     *
     * @param projectKey or null where it concerns no project
     * @param facts what else an auditor needs, in plain values (texts, numbers, lists of them); never people's data
     * @throws RuntimeException when it cannot be recorded; the caller then gives nothing out
     */
    void record(AccessKind kind, String projectKey, Map<String, ?> facts);

    /**
     * The same of an account that is not the current user: at sign-in there is none yet.
     *
     * @param account an existing account's id; null when it is not known which
     */
    void recordOf(String account, AccessKind kind, Map<String, ?> facts);
}
