package uk.police.portfolio.spend.web.returns;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Actor;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.ledger.LineFault;
import uk.police.portfolio.spend.returns.SpendReturns;
import uk.police.portfolio.spend.web.Upload;
import uk.police.portfolio.tabular.CellParser;
import uk.police.portfolio.web.Flash;
import uk.police.portfolio.web.SignedIn;

/** The body writes its lines: from a file, or amount by amount. */
@Controller
@RequestMapping("/spend/returns/{reference}")
class ReturnLinesController {

    private static final String AMOUNT = "amount-";

    private final SpendReturns returns;
    private final MessageSource messages;

    ReturnLinesController(SpendReturns returns, MessageSource messages) {
        this.returns = returns;
        this.messages = messages;
    }

    @PostMapping("/lines")
    ModelAndView upload(
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @SignedIn Actor by,
            RedirectAttributes redirect)
            throws IOException {
        try (Upload upload = Upload.of(file)) {
            List<LineFault> faults = returns.write(reference, upload.path(), by);
            if (!faults.isEmpty()) {
                return faults(reference, faults.stream().map(this::row).toList());
            }
        }
        Flash.success(redirect, "spend.return.written");
        return new ModelAndView("redirect:/spend/returns/" + reference);
    }

    @PostMapping("/amounts")
    ModelAndView change(
            @PathVariable String reference,
            @RequestParam Map<String, String> typed,
            @SignedIn Actor by,
            RedirectAttributes redirect) {
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        List<FaultRow> faults = new java.util.ArrayList<>();
        typed.forEach((name, text) -> {
            if (name.matches(AMOUNT + "\\d{1,6}")) {
                int ordinal = Integer.parseInt(name.substring(AMOUNT.length()));
                CellParser.money(text)
                        .ifPresentOrElse(amount -> amounts.put(ordinal, amount), () -> faults.add(row(ordinal, text)));
            }
        });
        if (!faults.isEmpty()) {
            returns.details(reference, by);
            return faults(reference, faults);
        }
        returns.change(reference, amounts, by);
        Flash.success(redirect, "spend.return.changed", amounts.size());
        return new ModelAndView("redirect:/spend/returns/" + reference);
    }

    /** One fault, in words. */
    record FaultRow(
            int line,
            @Nullable String column,
            String words,
            @Nullable String read) {}

    private ModelAndView faults(String reference, List<FaultRow> faults) {
        return new ModelAndView("spend/return-faults", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("reference", reference)
                .addObject("faults", faults.stream().limit(200).toList())
                .addObject("count", faults.size());
    }

    private FaultRow row(LineFault fault) {
        String words = messages.getMessage(fault.messageKey(), null, fault.code(), Locale.UK);
        return new FaultRow(fault.line(), fault.column(), String.valueOf(words), fault.read());
    }

    private FaultRow row(int ordinal, String text) {
        String words = messages.getMessage("spend.fault.NOT_MONEY", null, Locale.UK);
        return new FaultRow(ordinal, "amount", words, text);
    }
}
