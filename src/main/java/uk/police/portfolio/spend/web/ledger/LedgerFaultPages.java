package uk.police.portfolio.spend.web.ledger;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import uk.police.portfolio.spend.extract.LedgerBody;
import uk.police.portfolio.spend.ledger.LineFault;

/** The page that says what is wrong with a ledger's file, line by line. */
@Component
class LedgerFaultPages {

    private static final int SHOWN = 200;

    private final MessageSource messages;

    LedgerFaultPages(MessageSource messages) {
        this.messages = messages;
    }

    /** One fault, in words. */
    record FaultRow(
            int line,
            @Nullable String column,
            String words,
            @Nullable String read) {}

    ModelAndView page(LedgerBody ledger, List<LineFault> faults) {
        return new ModelAndView("spend/ledger-faults", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("ledger", ledger)
                .addObject("faults", faults.stream().limit(SHOWN).map(this::row).toList())
                .addObject("count", faults.size());
    }

    private FaultRow row(LineFault fault) {
        String words = messages.getMessage(fault.messageKey(), null, fault.code(), Locale.UK);
        return new FaultRow(fault.line(), fault.column(), String.valueOf(words), fault.read());
    }
}
