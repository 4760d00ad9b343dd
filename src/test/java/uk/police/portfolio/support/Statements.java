package uk.police.portfolio.support;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Listens to what the application asks the database: how many statements does a page cost? */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable List<String>> HEARD = new ThreadLocal<>();

    /** What may fail while statements are listened to. */
    @FunctionalInterface
    public interface Act {
        void run() throws Exception;
    }

    /** The statements of this thread: a request through {@code MockMvcTester} runs in it, one over HTTP does not. */
    public static List<String> of(Act act) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            act.run();
            return heard;
        } catch (Exception failure) {
            throw new AssertionError("failed while its statements were counted", failure);
        } finally {
            HEARD.remove();
        }
    }

    public static int count(Act act) {
        return of(act).size();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource source)) {
            return bean;
        }
        return ProxyDataSourceBuilder.create(source)
                .afterQuery((execution, queries) -> {
                    List<String> heard = HEARD.get();
                    if (heard != null) {
                        queries.stream().map(QueryInfo::getQuery).forEach(heard::add);
                    }
                })
                .build();
    }
}
