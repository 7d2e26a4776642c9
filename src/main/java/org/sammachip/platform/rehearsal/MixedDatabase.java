package org.sammachip.platform.rehearsal;

/** Real work and rehearsal do not share a database. */
class MixedDatabase extends RuntimeException {

    private final String action;

    private MixedDatabase(String message, String action) {
        super(message);
        this.action = action;
    }

    static MixedDatabase rehearsingOnRealProjects() {
        return new MixedDatabase(
                "This database holds real projects, and profile rehearsal would move their clock.",
                "Give the rehearsal a database of its own: another SAMMACHIP_HOME, or another spring.datasource.url.");
    }

    static MixedDatabase workingOnARehearsal() {
        return new MixedDatabase(
                "This database belongs to a rehearsal: its projects live in a made-up future.",
                "Start with --spring.profiles.active=rehearsal, or give real work a database of its own:"
                        + " another SAMMACHIP_HOME, or another spring.datasource.url.");
    }

    String action() {
        return action;
    }
}
