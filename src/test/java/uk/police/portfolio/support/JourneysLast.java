package uk.police.portfolio.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Journeys commit what people would have done; tests that count what there is come before them. */
public final class JourneysLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext classes) {
        classes.getClassDescriptors().sort(Comparator.comparing(JourneysLast::isJourney));
    }

    private static boolean isJourney(ClassDescriptor test) {
        return test.getTestClass().getPackageName().endsWith(".journey");
    }
}
