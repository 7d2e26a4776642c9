package org.sammachip.worker;

/** Nobody should begin this task again: the workers that did died of it. */
class KillsWorkers extends RuntimeException {

    private final int deaths;

    KillsWorkers(int deaths) {
        super(deaths + " attempts at this task ended with the worker's process (SAMMACHIP_WORKER_DEATHS).");
        this.deaths = deaths;
    }

    int deaths() {
        return deaths;
    }
}
