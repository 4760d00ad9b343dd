package uk.police.portfolio.spend.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import uk.police.portfolio.shared.InWords;
import uk.police.portfolio.shared.London;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.spend.BesideTotals;
import uk.police.portfolio.spend.ReportingStanding;
import uk.police.portfolio.spend.SpendDimension;
import uk.police.portfolio.spend.SpendQuestion;
import uk.police.portfolio.spend.SpendTotals;
import uk.police.portfolio.spend.UnmatchedSpend;
import uk.police.portfolio.spend.outlook.OutlookNames;
import uk.police.portfolio.tabular.TableExport;

/** What a pack says of itself, and the names in it. */
@Component
class PackWords {

    /** One thing that it says. */
    public record Said(String what, String words) {}

    /** What one body registered. */
    public record Registered(String body, String name, Money amount) {}

    static final TableExport<Said> ABOUT = TableExport.<Said>named("About")
            .text("what", Said::what)
            .text("words", Said::words)
            .asExport();

    static final TableExport<Registered> BODIES = TableExport.<Registered>named("By body")
            .text("body", Registered::body)
            .text("body_name", Registered::name)
            .money("registered", Registered::amount)
            .asExport();

    private final OutlookNames names;
    private final MessageSource messages;

    PackWords(OutlookNames names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    List<Said> about(SpendQuestion question, SpendTotals totals, BesideTotals beside) {
        ReportingStanding standing = beside.reporting();
        UnmatchedSpend unmatched = beside.unmatched();
        List<Said> said = new ArrayList<>(List.of(
                said("known", InWords.date(beside.day())),
                said("years", question.from() + " – " + question.to()),
                said("total", totals.total().full()),
                said("missing", words("spend.reporting", standing.missing(), standing.bodies())),
                said(
                        "unmatched",
                        words("spend.unmatched", unmatched.amount().full(), unmatched.lines(), unmatched.bodies())),
                said("readers", words("spend.pack.file.readers.words"))));
        Instant latest = standing.latest();
        Instant oldest = standing.oldest();
        if (latest != null && oldest != null) {
            said.add(said(
                    "age",
                    words(
                            "spend.reporting.age",
                            InWords.date(London.dayOf(latest)),
                            InWords.date(London.dayOf(oldest)))));
        }
        if (totals.excludesRestricted() || unmatched.excludesRestricted()) {
            said.add(said("restricted", words("spend.pack.file.restricted.words")));
        }
        return said;
    }

    List<Registered> bodies(SpendTotals totals) {
        Map<String, String> named = names.names();
        return totals.by(SpendDimension.BODY).entrySet().stream()
                .map(each -> new Registered(
                        each.getKey(), named.getOrDefault(each.getKey(), each.getKey()), each.getValue()))
                .sorted(Comparator.comparing(Registered::name))
                .toList();
    }

    private Said said(String what, String words) {
        return new Said(words("spend.pack.file." + what), words);
    }

    private String words(String key, Object... arguments) {
        return String.valueOf(messages.getMessage(key, arguments, key, Locale.UK));
    }
}
