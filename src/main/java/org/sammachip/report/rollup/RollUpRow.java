package org.sammachip.report.rollup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.sammachip.project.evaluation.IncomeChange;
import org.sammachip.project.evaluation.Indicators;
import org.sammachip.project.evaluation.Share;

/**
 * One project. Tells of households in numbers only. Where results were collected, all figures are those of the
 * evaluation, as they were frozen with it; else what the record says so far, and null where only an evaluation can tell.
 *
 * @param officer name, not id
 * @param steps those that run now, by number
 * @param overdue open tasks whose due date is over; none while the project rests
 * @param households registered, or those of the evaluation
 * @param rounds of follow-up, visited
 * @param visits households met, over all rounds
 * @param seen households that were asked in any visit whether they practise the occupation
 * @param practisingSeen those of them that did so when they were asked last
 * @param revision of the evaluation that the figures are of; null before results were collected
 * @param evaluationStatus COLLECTED, REVIEWED or APPROVED; figures that were returned are of nobody's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RollUpRow(
        String key,
        String province,
        String district,
        String subdistrict,
        String villageName,
        int villageNumber,
        String officer,
        String status,
        List<Integer> steps,
        int overdue,
        int householdTarget,
        int households,
        int rounds,
        int plannedRounds,
        int visits,
        int seen,
        int practisingSeen,
        Integer revision,
        String evaluationStatus,
        LocalDate approvedOn,
        Share practising,
        IncomeChange income,
        int groups,
        Integer groupsAlive,
        List<Indicators.Occupation> occupations,
        Indicators.Attendance attendance,
        Indicators.LeadTime leadTime,
        Indicators.Money money) {

    @JsonIgnore
    public boolean isEvaluated() {
        return practising != null;
    }

    @JsonIgnore
    public boolean isCancelled() {
        return "CANCELLED".equals(status);
    }

    /** Digits of a subdistrict's code, as many as the area's code has. */
    @JsonIgnore
    String areaCode(int digits) {
        return key.substring(9, 9 + digits);
    }
}
