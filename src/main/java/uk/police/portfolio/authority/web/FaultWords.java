package uk.police.portfolio.authority.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import uk.police.portfolio.authority.ImportFault;

/** Faults of a file in words, with the citation behind where a law is the reason. */
record FaultWords(MessageSource messages) {

    String of(ImportFault fault) {
        String words = messages.getMessage(fault.messageKey(), fault.arguments().toArray(), fault.code(), Locale.UK);
        return fault.citation() == null ? String.valueOf(words) : words + " (" + fault.citation() + ")";
    }
}
