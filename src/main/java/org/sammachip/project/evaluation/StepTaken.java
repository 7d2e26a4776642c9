package org.sammachip.project.evaluation;

import java.time.LocalDate;

/**
 * What was done in one of the ten steps.
 *
 * @param slug as the step's BPMN file is named, without number
 * @param title the step in the source document's words
 * @param doneOn the day of the step's last entry in the record; null when nothing of it is dated
 * @param done in numbers, in Thai; null when nothing was done yet
 */
public record StepTaken(int number, String slug, String title, LocalDate doneOn, String done) {}
