package uk.police.portfolio.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Finds each text once: with a file for each module, every look-up would otherwise ask them one after another. */
class RememberedMessages extends ResourceBundleMessageSource {

    private static final int MOST = 20_000;

    private final Map<Locale, Map<String, Optional<String>>> known = new ConcurrentHashMap<>();

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
        Map<String, Optional<String>> texts = known.computeIfAbsent(locale, each -> new ConcurrentHashMap<>());
        Optional<String> text = texts.get(code);
        if (text == null) {
            text = Optional.ofNullable(super.resolveCodeWithoutArguments(code, locale));
            // Codes that nobody wrote can be made from what a browser sends: those are not kept without end.
            if (texts.size() < MOST) {
                texts.put(code, text);
            }
        }
        return text.orElse(null);
    }
}
