package org.sammachip.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sammachip.SammachipTest;
import org.sammachip.problem.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SammachipTest
class DecisionsTests {

    @Autowired
    Decisions decisions;

    @Autowired
    AdviceController advice;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "0, false, false, 5",
        "2, false, true, 25",
        "3, false, false, 20",
        "9, true, false, 70",
        "10, false, false, 30",
        "10, true, false, 80",
        "40, true, true, 100"
    })
    void addsUpWhatSpeaksForASage(int years, boolean succeeded, boolean taught, String score) {
        var answer = decisions.advice(
                DecisionTable.SAGE_SELECTION,
                Map.of("yearsOfPractice", years, "succeededThemselves", succeeded, "taughtBefore", taught));
        assertThat(answer.answer()).isEqualTo(score);
        assertThat(answer.reason())
                .contains(succeeded ? "ประสบความสำเร็จในอาชีพด้วยตนเอง (50 คะแนน)" : "ยังไม่ประสบความสำเร็จ")
                .contains(taught ? "เคยเป็นวิทยากรหรือถ่ายทอดความรู้มาก่อน" : "ไม่เคยเป็นวิทยากร");
    }

    @Test
    void neverProposesALectureToASageWhoIsNoLecturer() {
        var answer = decisions.advice(DecisionTable.TRANSFER_MODE, Map.of("taughtBefore", false));
        assertThat(answer.answer()).isEqualTo("QUESTION_AND_ANSWER, EXCHANGE, DEMONSTRATION");
        assertThat(answer.reason()).contains("คลิปวิดีโอ", "ไม่ใช้การบรรยาย");
    }

    @Test
    void leavesEveryModeToASageWhoHasTaught() {
        var answer = decisions.advice(DecisionTable.TRANSFER_MODE, Map.of("taughtBefore", true));
        assertThat(answer.answer().split(", "))
                .containsExactly("DEMONSTRATION", "LECTURE", "QUESTION_AND_ANSWER", "EXCHANGE");
    }

    @ParameterizedTest
    @CsvSource({
        "59, false, false, อายุไม่ถึง 60 ปีและไม่มีข้อจำกัด",
        "59, true, true, มีข้อจำกัดด้านสุขภาพ แนะนำ",
        "60, false, true, อายุ 60 ปีขึ้นไป แนะนำ",
        "85, true, true, อายุ 60 ปีขึ้นไปและมีข้อจำกัดด้านสุขภาพ"
    })
    void advisesLightLabourAndAHelperToTheElderlyAndTheUnwell(
            int age, boolean healthLimit, boolean light, String reason) {
        var rules = decisions.matches(DecisionTable.OCCUPATION_FIT, Map.of("age", age, "healthLimit", healthLimit));
        assertThat(rules).hasSize(1);
        var rule = rules.get(0);
        assertThat(rule.text("occupations")).isEqualTo(light ? "ทอเสื่อกก, จักสาน, ทำไม้กวาดดอกหญ้า, ทำพานบายศรี" : "");
        assertThat(rule.is("needsHelper")).isEqualTo(light);
        assertThat(rule.reason()).startsWith(reason);
    }

    @Test
    void leavesNoTraceOfAgeAndHealthInTheHistory() {
        decisions.advice(DecisionTable.OCCUPATION_FIT, Map.of("age", 77, "healthLimit", true));
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .count())
                .isZero();
        assertThat(jdbc.sql("select count(*) from act_hi_dec_in")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void knowsTheInputsAndTheAnswerOfEveryModel(DecisionTable table) {
        var repository = engine.getRepositoryService();
        var model = repository.getDmnModelInstance(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table.key())
                .latestVersion()
                .singleResult()
                .getId());

        var asked = model.getModelElementsByType(Input.class).stream()
                .map(input -> input.getInputExpression().getText().getTextContent())
                .collect(Collectors.joining(" "));
        assertThat(asked.split("[^A-Za-z]+"))
                .containsExactlyInAnyOrderElementsOf(
                        table.inputs().stream().map(DecisionInput::name).toList());
        assertThat(model.getModelElementsByType(Output.class))
                .extracting(Output::getName)
                .contains(table.answer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HARVEST_SEASON", "SAGE_TEACHING", "AGE_OR_HEALTH", "OTHER"})
    void saysInWordsWhatToDoAboutAnObstacle(String category) {
        var answer = advice.advice("obstacleAdvice", Map.of("category", category));
        assertThat(answer.answer()).isNotBlank();
        assertThat(answer.reason()).isEqualTo(answer.answer());
    }

    @ParameterizedTest
    @CsvSource({"11, 11, 12, true", "2, 11, 12, false"})
    void answersEveryQuestionOfAFormOverHttp(int month, int from, int to, String conflict) throws Exception {
        web().perform(get("/camunda/api/app/advice/seasonConflict")
                        .param("month", String.valueOf(month))
                        .param("harvestFrom", String.valueOf(from))
                        .param("harvestTo", String.valueOf(to)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.answer").value(conflict))
                .andExpect(jsonPath("$.reason").isNotEmpty());
    }

    @Test
    void answersABadInputOverHttpWithTheFieldAndTheSentence() throws Exception {
        web().perform(get("/camunda/api/app/advice/occupationFit").param("age", "สูง"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120")));
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context)
                .defaultRequest(get("/").with(request -> {
                    request.setRemoteUser("officer3414");
                    return request;
                }))
                .build();
    }

    @Nested
    class WhileAFormIsTyped {

        @Test
        void answersWithTheReason() {
            var answer = advice.advice("occupationFit", Map.of("age", "71", "healthLimit", "false"));
            assertThat(answer.answer()).startsWith("ทอเสื่อกก");
            assertThat(answer.reason()).contains("60 ปี");
        }

        @Test
        void refusesAnUnknownTable() {
            assertThatThrownBy(() -> advice.advice("salary", Map.of()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("ไม่มีตารางตัดสินใจ “salary” ต้องเป็นหนึ่งใน seasonConflict");
        }

        @ParameterizedTest
        @CsvSource({
            "-3, ช่อง “อายุ” “-3” ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120",
            "121, ช่อง “อายุ” “121” ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120",
            "หกสิบ, ช่อง “อายุ” “หกสิบ” ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120",
            "99999999999, ช่อง “อายุ” “99999999999” ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120",
            "'', ช่อง “อายุ” ยังไม่ได้กรอก ต้องเป็นจำนวนเต็มตั้งแต่ 0 ถึง 120"
        })
        void refusesAnAgeThatNobodyHas(String age, String sentence) {
            assertThatThrownBy(() -> advice.advice("occupationFit", Map.of("age", age, "healthLimit", "true")))
                    .isInstanceOf(Refusal.class)
                    .hasMessage(sentence);
        }

        @Test
        void refusesAnAnswerThatIsNeitherYesNorNo() {
            assertThatThrownBy(() -> advice.advice("transferMode", Map.of("taughtBefore", "maybe")))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("ช่อง “เคยเป็นวิทยากร” “maybe” ต้องเป็น true หรือ false");
        }
    }
}
