package org.sammachip.project.evaluation;

import java.math.BigDecimal;

/**
 * One household of the evaluation, without its name.
 *
 * @param occupation the one chosen for the project
 * @param baseline baht a month at the forum
 * @param endline baht a month at the evaluation, null when not known
 */
record HouseholdFigures(String occupation, boolean practises, BigDecimal baseline, BigDecimal endline) {}
