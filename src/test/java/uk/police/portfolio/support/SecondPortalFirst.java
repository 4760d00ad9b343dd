package uk.police.portfolio.support;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The second lane begins with what takes longest and is done by one after the other; what starts portals of its own is left for
 * whichever lane is free at the end.
 */
public final class SecondPortalFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext classes) {
        classes.getClassDescriptors()
                .sort(Comparator.comparing((ClassDescriptor test) -> !test.isAnnotated(OnTheSecondPortal.class)));
    }
}
