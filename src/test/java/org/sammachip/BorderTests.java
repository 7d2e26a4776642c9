package org.sammachip;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The borders of docs and package-infos, kept by a machine. */
@AnalyzeClasses(packages = "org.sammachip", importOptions = ImportOption.DoNotIncludeTests.class)
class BorderTests {

    @ArchTest
    static final ArchRule engineIsKnownToFewModules = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sammachip.lifecycle..",
                    "org.sammachip.worker..",
                    "org.sammachip.platform..",
                    "org.sammachip.audit..",
                    "org.sammachip")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule stepsDoNotSeeEachOther = SlicesRuleDefinition.slices()
            .matching("org.sammachip.lifecycle.(*)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule listenersAndDelegatesHideInTheirStep = classes()
            .that()
            .implement(TaskListener.class)
            .or()
            .implement(ExecutionListener.class)
            .or()
            .implement(JavaDelegate.class)
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule listenersAndDelegatesDecideNothing = noClasses()
            .that()
            .implement(TaskListener.class)
            .or()
            .implement(ExecutionListener.class)
            .or()
            .implement(JavaDelegate.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(JdbcClient.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(JdbcOperations.class)
            .orShould()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule onlyProcessVariableTouchesEngineVariables = noClasses()
            .that()
            .resideInAPackage("org.sammachip..")
            .and()
            .doNotHaveFullyQualifiedName("org.sammachip.lifecycle.ProcessVariable")
            .should()
            .callMethodWhere(of(VariableScope.class, "(get|set)Variable(Local)?"))
            .orShould()
            .callMethodWhere(of(RuntimeService.class, "(get|set|remove)Variable.*"))
            .orShould()
            .callMethodWhere(of(TaskService.class, "(get|set|remove)Variable.*"));

    @ArchTest
    static final ArchRule officeFilesAreKnownToFewModules = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sammachip.householdimport..",
                    "org.sammachip.report.xlsx..",
                    "org.sammachip.report.rollup..",
                    "org.sammachip.report.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    private static DescribedPredicate<JavaCall<?>> of(Class<?> owner, String methods) {
        return target(owner(assignableTo(owner))).and(target(nameMatching(methods)));
    }
}
