package org.sammachip.worker;

import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** A kind of document that the process orders. */
interface Topic {

    /** As the models say. */
    String name();

    /** The only variable that the worker reads of the process. */
    ProcessVariable<?> variable();

    MadeDocument make(ExternalTask task);
}
