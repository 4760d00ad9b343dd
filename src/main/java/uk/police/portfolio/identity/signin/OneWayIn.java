package uk.police.portfolio.identity.signin;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Leaves out whatever belongs to the way of signing in that {@code portfolio.sign-in} does not name. Settled at each start and
 * not by conditions, which are settled once when the portal is packaged.
 */
@Component
class OneWayIn implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    private String way = "local";

    @Override
    public void setEnvironment(Environment environment) {
        way = environment.getProperty("portfolio.sign-in", way);
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return; // It is being packaged, and has to know both.
        }
        Class<?> other =
                switch (way) {
                    case "local" -> AccountsElsewhere.class;
                    case "oidc" -> LocalAccounts.class;
                    default ->
                        throw new IllegalStateException("portfolio.sign-in is local or oidc, and not \"" + way + "\"");
                };
        for (String bean : ((ListableBeanFactory) registry).getBeanNamesForType(other, true, false)) {
            madeBy(bean, registry).forEach(registry::removeBeanDefinition);
            registry.removeBeanDefinition(bean);
        }
    }

    private static List<String> madeBy(String configuration, BeanDefinitionRegistry registry) {
        return Stream.of(registry.getBeanDefinitionNames())
                .filter(name ->
                        configuration.equals(registry.getBeanDefinition(name).getFactoryBeanName()))
                .toList();
    }
}
