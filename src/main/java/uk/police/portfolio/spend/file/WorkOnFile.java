package uk.police.portfolio.spend.file;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import uk.police.portfolio.jobs.Job;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.RefusedException;

/**
 * Reads a long file, or takes it. The work has a transaction of its own, which notes the file as taken: a job that was killed
 * in between finds that, and does nothing twice.
 */
@Component
class WorkOnFile implements Job<FileTask> {

    static final String NAME = "work-on-spend-file";

    private final FileStates states;
    private final ObjectProvider<FileWork> works;
    private final TransactionTemplate suspended;

    WorkOnFile(FileStates states, ObjectProvider<FileWork> works, PlatformTransactionManager transactions) {
        this.states = states;
        this.works = works;
        this.suspended = new TransactionTemplate(transactions);
        suspended.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<FileTask> payload() {
        return FileTask.class;
    }

    @Override
    public void run(FileTask task) {
        KeptFile file = states.find(task.upload());
        FileWork work = works.stream()
                .filter(each -> each.kind() == file.kind())
                .findFirst()
                .orElseThrow();
        if (file.state() == FileState.READING) {
            states.found(file.id(), attempt(work, () -> work.check(file, task.by())));
        } else if (file.state() == FileState.APPLYING) {
            Checked taken = attempt(work, () -> work.apply(file, task.explanation(), task.by()));
            if (taken.isRefused()) {
                states.found(file.id(), taken);
            }
        }
    }

    private Checked attempt(FileWork work, Supplier<? extends Checked> verb) {
        try {
            return Objects.requireNonNull(suspended.execute(status -> verb.get()));
        } catch (RefusedException | NotFoundException gone) {
            return work.refused("NOT_THERE_ANY_MORE");
        }
    }
}
