package uk.police.portfolio;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;
import uk.police.portfolio.shared.DomainEvent;

class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackagesOf(PortfolioApplication.class);

    private static void holds(ArchRule rule) {
        // A rule about things that do not exist yet is kept, too.
        rule.allowEmptyShould(true).check(PORTAL);
    }

    @Test
    void controllersAreSeenByNobody() {
        holds(classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..web..")
                .because("a controller is reached over HTTP, never by a call"));
    }

    @Test
    void entitiesStayInTheirModule() {
        holds(classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .because("the compiler then keeps pages and other modules from touching a row, or loading one lazily"));
    }

    @Test
    void entitiesAreChangedByTheirVerbsOnly() {
        holds(methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should(notBeASetter())
                .because("a verb guards its rule and records the act; a setter does neither"));
    }

    @Test
    void onlyWebPackagesKnowSpringWeb() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages("..web..", "uk.police.portfolio.identity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..")
                .because("what the portal decides does not depend on how it was asked"));
    }

    @Test
    void whatIsOnlyCarriedIsARecord() {
        for (String ending : List.of("Form", "Page", "Row")) {
            holds(classes()
                    .that(simpleNameEndingWith(ending))
                    .and()
                    .resideInAPackage("..web..")
                    .and()
                    .areNotInterfaces()
                    .should()
                    .beRecords()
                    .because("a page reads values that nobody changes behind its back"));
        }
        holds(classes()
                .that(simpleNameEndingWith("Details"))
                .should()
                .beRecords()
                .because("what a module tells about a thing is told once and stays said"));
        holds(classes()
                .that()
                .implement(DomainEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .because("what has happened does not change"));
    }

    @Test
    void theTimeComesFromTheClock() {
        for (Class<?> type : List.of(
                Instant.class,
                LocalDate.class,
                LocalTime.class,
                LocalDateTime.class,
                OffsetDateTime.class,
                ZonedDateTime.class,
                Year.class,
                YearMonth.class)) {
            holds(noClasses()
                    .should()
                    .callMethodWhere(target(owner(JavaClass.Predicates.equivalentTo(type)))
                            .and(target(name("now")))
                            .and(target(rawParameterTypes(List.<Class<?>>of().toArray(Class[]::new)))))
                    .because("a test must be able to move the time, and the day begins in London"));
        }
        holds(noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .because("the time comes from the Clock bean"));
    }

    @Test
    void onlyRegistersAndListenersAreTransactional() {
        holds(noClasses()
                .that()
                .resideInAPackage("..web..")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("a verb of a register is one transaction, however it was asked for"));
        holds(methods()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should(beVerbsOrListeners())
                .because("a transaction is one verb of a register, or what hears it"));
        holds(classes()
                .that()
                .areAnnotatedWith(Transactional.class)
                .should()
                .bePublic()
                .because("a transaction is one verb of a register, which other modules may call"));
    }

    @Test
    void namesAreWordsOfTheField() {
        for (String ending : List.of(
                "Service", "Impl", "Dto", "DTO", "Model", "Util", "Utils", "Helper", "Manager", "Mapper", "Factory")) {
            holds(noClasses()
                    // "Owner model" is the domain's own word: central, force-led, hybrid or undecided.
                    .that()
                    .doNotHaveSimpleName("OwnerModel")
                    .should()
                    .haveSimpleNameEndingWith(ending)
                    .because("the field has a word for it: SchemeOfDelegation, DecisionLog, SpendLedger"));
        }
        holds(noClasses()
                .should()
                .resideInAnyPackage(
                        "..service..",
                        "..services..",
                        "..impl..",
                        "..dto..",
                        "..model..",
                        "..util..",
                        "..utils..",
                        "..common..",
                        "..helper..",
                        "..manager..",
                        "..repository..",
                        "..entity..",
                        "..controller..")
                .because("a package is a noun of the field, not a layer"));
    }

    @Test
    void jsonIsWrittenByOneLibrary() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml.jackson.databind..")
                .because("Spring Boot 4 configures Jackson 3, and a second mapper would write dates its own way"));
    }

    @Test
    void onlyWhatHandsAStreamOnReadsRowsAsOne() {
        holds(methods()
                .that()
                .doNotHaveRawReturnType(Stream.class)
                .should(notReadRowsAsAStream())
                .because("whoever is handed a stream closes it; one that nobody closes keeps its connection for ever"));
    }

    private static ArchCondition<JavaMethod> notReadRowsAsAStream() {
        return new ArchCondition<>("not read rows as a stream") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTargetOwner().isEquivalentTo(JdbcClient.MappedQuerySpec.class)
                                && call.getName().equals("stream"))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaMethod> notBeASetter() {
        return new ArchCondition<>("not be a setter") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (method.getName().matches("set[A-Z].*")
                        && method.getRawParameterTypes().size() == 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a setter"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> beVerbsOrListeners() {
        return new ArchCondition<>("be public verbs of a public class, or listeners") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean listener = method.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(type -> type.isEquivalentTo(EventListener.class)
                                || type.isMetaAnnotatedWith(EventListener.class));
                boolean verb = method.getModifiers().contains(JavaModifier.PUBLIC)
                        && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getOwner().getPackageName().contains(".web");
                if (!listener && !verb) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " is neither a register's verb nor a listener"));
                }
            }
        };
    }
}
