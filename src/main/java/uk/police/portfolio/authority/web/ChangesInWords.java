package uk.police.portfolio.authority.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.Change;

/** Changes of an instrument under the words that its page uses. */
@Component
class ChangesInWords {

    private static final String FIELD = "authority.field.";

    private final MessageSource messages;

    ChangesInWords(MessageSource messages) {
        this.messages = messages;
    }

    List<Change> of(List<Change> changes) {
        return changes.stream()
                .map(change -> new Change(
                        String.valueOf(messages.getMessage(FIELD + change.field(), null, change.field(), Locale.UK)),
                        change.before(),
                        change.after()))
                .toList();
    }
}
