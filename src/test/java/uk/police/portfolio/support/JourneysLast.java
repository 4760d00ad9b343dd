package uk.police.portfolio.support;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Journeys commit what people would have done, and the authorisation matrix makes something of every kind; tests that count
 * what there is come before them.
 */
public final class JourneysLast implements ClassOrderer {

    private static final List<String> LATE = List.of("authorisation", "journey");

    @Override
    public void orderClasses(ClassOrdererContext classes) {
        classes.getClassDescriptors().sort(Comparator.comparingInt(JourneysLast::lateness));
    }

    /** -1 for all others. */
    private static int lateness(ClassDescriptor test) {
        return LATE.indexOf(test.getTestClass().getPackageName().replaceAll(".*\\.", ""));
    }
}
