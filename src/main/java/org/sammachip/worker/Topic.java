package org.sammachip.worker;

import java.util.List;
import org.camunda.bpm.client.task.ExternalTask;
import org.sammachip.lifecycle.ProcessVariable;

/** What the process orders: a document, or one in several formats. */
interface Topic {

    /** As the models say. */
    String name();

    /** The only variable that the worker reads of the process. */
    ProcessVariable<?> variable();

    /** @return one document or several of the same content, such as a PDF and its XLSX twin; no two of one kind and type */
    List<MadeDocument> make(ExternalTask task);
}
