package org.sammachip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sammachip.access.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Names in the models and names in the code are the same, both ways, and every model keeps the house rules. */
@SammachipTest
class ModelTests {

    private static final Pattern BEAN = Pattern.compile("\\$\\{(\\w+)(\\.\\w+\\([^}]*\\))?}");
    private static final Set<String> VARIABLES = Set.of("approved", "moreRounds");

    @Autowired
    ApplicationContext context;

    static Stream<File> models() {
        return Arrays.stream(new File("bpmn").listFiles((dir, name) -> name.endsWith(".bpmn")));
    }

    static Stream<File> tables() {
        return Arrays.stream(new File("bpmn").listFiles((dir, name) -> name.endsWith(".dmn")));
    }

    @ParameterizedTest
    @MethodSource("models")
    void keepsHistoryForTenYears(File file) {
        assertThat(all(file, Process.class)).isNotEmpty().allSatisfy(process -> assertThat(
                        process.getCamundaHistoryTimeToLiveString())
                .isEqualTo("P3653D"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void keepsDecisionsForTenYears(File file) {
        assertThat(Dmn.readModelFromFile(file).getModelElementsByType(Decision.class))
                .isNotEmpty()
                .allSatisfy(decision ->
                        assertThat(decision.getCamundaHistoryTimeToLiveString()).isEqualTo("P3653D"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void explainsDecisionsAndTheirRulesInThai(File file) {
        assertThat(Dmn.readModelFromFile(file).getModelElementsByType(Description.class))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text.getTextContent()).matches("[^a-zA-Z]*").matches("(?s).*[ก-๙].*"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void drawsEveryNodeAndNamesItInThai(File file) {
        var model = Bpmn.readModelFromFile(file);
        var drawn = model.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(model.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(drawn).contains(node.getId());
            if (!node.getElementType().getTypeName().equals("parallelGateway")) {
                assertThat(node.getName()).as(node.getId()).matches("(?s).*[ก-๙].*");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryUserTaskAGroupADueDateAFormAndAListener(File file) {
        var groups = Arrays.stream(Role.values()).map(Role::group).toList();
        assertThat(all(file, UserTask.class)).allSatisfy(task -> {
            assertThat(groups).contains(task.getCamundaCandidateGroups());
            assertThat(task.getCamundaDueDate()).matches("\\$\\{due\\.workingDays\\(\\d+\\)}");
            assertThat(form(task.getCamundaFormKey())).isFile();
            assertThat(context.getBean(task.getId() + "Listener")).isInstanceOf(TaskListener.class);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void givesEveryStartFormAFile(File file) {
        assertThat(all(file, StartEvent.class))
                .filteredOn(start -> start.getCamundaFormKey() != null)
                .allSatisfy(start -> assertThat(form(start.getCamundaFormKey())).isFile());
    }

    @Test
    void everyExpressionOfTheModelsNamesABean() {
        assertThat(beansNamedInModels()).isNotEmpty().allSatisfy(bean -> assertThat(context.containsBean(bean))
                .as(bean)
                .isTrue());
    }

    @Test
    void everyListenerAndDelegateIsNamedInAModel() {
        var written = Stream.of(TaskListener.class, ExecutionListener.class, JavaDelegate.class)
                .flatMap(type -> context.getBeansOfType(type).entrySet().stream())
                .filter(bean -> bean.getValue().getClass().getPackageName().startsWith("org.sammachip.lifecycle."))
                .filter(bean -> !bean.getValue().getClass().getPackageName().endsWith(".escalation"))
                .map(java.util.Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(beansNamedInModels()).containsAll(written);
    }

    @Test
    void everyCalledProcessAndDecisionExists() {
        var processes = models().flatMap(file -> all(file, Process.class).stream())
                .map(Process::getId)
                .toList();
        var decisions = tables().flatMap(
                        file -> Dmn.readModelFromFile(file).getModelElementsByType(Decision.class).stream())
                .map(Decision::getId)
                .toList();
        assertThat(models().flatMap(file -> all(file, CallActivity.class).stream()))
                .allSatisfy(call -> assertThat(processes).contains(call.getCalledElement()));
        assertThat(models().flatMap(file -> all(file, BusinessRuleTask.class).stream()))
                .allSatisfy(rule -> assertThat(decisions).contains(rule.getCamundaDecisionRef()));
        assertThat(decisions)
                .containsExactlyInAnyOrder(
                        "seasonConflict", "sageSelection", "transferMode", "occupationFit", "obstacleAdvice");
    }

    @Test
    void everyFormIsUsedByAModel() {
        var used = models().flatMap(file -> Stream.concat(
                        all(file, UserTask.class).stream().map(UserTask::getCamundaFormKey),
                        all(file, StartEvent.class).stream().map(StartEvent::getCamundaFormKey)))
                .filter(key -> key != null)
                .map(key -> form(key).getName())
                .toList();
        assertThat(new File("forms").list((dir, name) -> name.endsWith(".html")))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    private static Set<String> beansNamedInModels() {
        return models().map(Bpmn::readModelFromFile)
                .map(Bpmn::convertToString)
                .flatMap(xml -> BEAN.matcher(xml).results())
                .map(found -> found.group(1))
                .filter(name -> !VARIABLES.contains(name) && !name.equals("obstacleCategory"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static File form(String key) {
        assertThat(key).startsWith("embedded:app:forms/");
        return new File("forms", key.substring("embedded:app:forms/".length()));
    }

    private static <T extends org.camunda.bpm.model.xml.instance.ModelElementInstance> List<T> all(
            File file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromFile(file);
        Collection<T> found = model.getModelElementsByType(type);
        return List.copyOf(found);
    }
}
