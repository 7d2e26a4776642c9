package org.sammachip.audit.history;

/** What an entry of the timeline is about. */
enum Kind {
    TASK,
    /** A start form: a request to begin, pause, stop or change something. */
    REQUEST,
    CHANGE,
    DOCUMENT,
    ESCALATION,
    /** A task in which somebody decided about another's work. */
    DECISION,
    /** People were told of a day, or the case heard of something. */
    MESSAGE,
    TIMER,
    INCIDENT,
    /** Of the engine, or of the database by hand. */
    ADMINISTRATION
}
