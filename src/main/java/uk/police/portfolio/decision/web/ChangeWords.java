package uk.police.portfolio.decision.web;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import uk.police.portfolio.organisation.BodyDetails;
import uk.police.portfolio.organisation.OrganisationDirectory;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.InWords;

/** Says for people what has changed between two versions of a case: the record keeps codes and plain dates. */
@Component
class ChangeWords {

    private static final Pattern OWNER = Pattern.compile("([A-Z_]+)(?: \\(([^)]+)\\))?(?:: (.+))?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SHARE = "share: ";

    private final OrganisationDirectory organisation;
    private final MessageSource messages;

    ChangeWords(OrganisationDirectory organisation, MessageSource messages) {
        this.organisation = organisation;
        this.messages = messages;
    }

    List<Change> of(List<Change> changes) {
        return changes.stream().map(this::of).toList();
    }

    private Change of(Change change) {
        String field = change.field();
        if (field.startsWith(SHARE)) {
            return new Change(SHARE + name(field.substring(SHARE.length())), change.before(), change.after());
        }
        if (field.equals("proposed owner")) {
            return new Change(field, owner(change.before()), owner(change.after()));
        }
        boolean dated = field.endsWith(" date") || field.startsWith("condition: ");
        return dated ? new Change(field, dates(change.before()), dates(change.after())) : change;
    }

    private @Nullable String owner(@Nullable String code) {
        Matcher parts = OWNER.matcher(code == null ? "" : code);
        if (!parts.matches()) {
            return code;
        }
        String model = messages.getMessage("decision.model." + parts.group(1), null, LocaleContextHolder.getLocale());
        String centre = parts.group(2) == null ? "" : " (" + name(parts.group(2)) + ")";
        String grid = parts.group(3) == null ? "" : ": " + parts.group(3);
        return model + centre + grid;
    }

    private String name(String code) {
        return organisation.body(code).map(BodyDetails::name).orElse(code);
    }

    private static @Nullable String dates(@Nullable String words) {
        return words == null
                ? null
                : DATE.matcher(words).replaceAll(found -> InWords.date(LocalDate.parse(found.group())));
    }
}
