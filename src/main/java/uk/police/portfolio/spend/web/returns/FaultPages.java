package uk.police.portfolio.spend.web.returns;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.spend.ledger.LineFault;

/** The page that says what is wrong with what was sent for a return, line by line. */
@Component
class FaultPages {

    private static final int SHOWN = 200;

    private final MessageSource messages;

    FaultPages(MessageSource messages) {
        this.messages = messages;
    }

    /** One fault, in words. */
    record FaultRow(
            int line,
            @Nullable String column,
            String words,
            @Nullable String read) {}

    ModelAndView page(String reference, List<LineFault> faults) {
        List<FaultRow> rows = faults.stream().limit(SHOWN).map(this::row).toList();
        return new ModelAndView("spend/return-faults", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("reference", reference)
                .addObject("faults", rows)
                .addObject("count", faults.size());
    }

    private FaultRow row(LineFault fault) {
        String words = messages.getMessage(fault.messageKey(), null, fault.code(), Locale.UK);
        return new FaultRow(fault.line(), fault.column(), String.valueOf(words), fault.read());
    }
}
