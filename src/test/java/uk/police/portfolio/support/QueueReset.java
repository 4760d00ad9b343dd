package uk.police.portfolio.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test leaves no jobs behind: another one that runs what is due would run them, at a time that they were not made for. */
class QueueReset implements AfterEachCallback {

    @Override
    public void afterEach(ExtensionContext test) {
        TestDatabase.suite().application().sql("delete from scheduled_task").update();
    }
}
