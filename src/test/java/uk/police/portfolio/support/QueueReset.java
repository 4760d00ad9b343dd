package uk.police.portfolio.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** A test leaves no jobs behind: another one that runs what is due would run them, at a time that they were not made for. */
class QueueReset implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        SpringExtension.getApplicationContext(test)
                .getBean(TestDatabase.class)
                .application()
                .sql("delete from scheduled_task")
                .update();
    }
}
