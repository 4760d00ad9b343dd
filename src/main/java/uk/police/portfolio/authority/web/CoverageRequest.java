package uk.police.portfolio.authority.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.authority.Matter;
import uk.police.portfolio.authority.coverage.CoverageQuestion;
import uk.police.portfolio.authority.coverage.ForceShare;
import uk.police.portfolio.authority.coverage.QuestionFault;
import uk.police.portfolio.shared.Money;

/** A question about coverage as it came over the wire, every part of it text. */
record CoverageRequest(
        @Nullable String decider,
        @Nullable String matter,
        @Nullable String capability,
        @Nullable String on,
        @Nullable List<@Nullable Share> shares) {

    private static final Pattern AMOUNT = Pattern.compile("-?\\d{1,17}\\.\\d{2}");

    /** One force's share of it. */
    record Share(@Nullable String force, @Nullable String amount) {}

    /** The question, with a stand-in for each part that is at fault; the faults are added to the list. */
    CoverageQuestion question(LocalDate today, List<QuestionFault> faults) {
        return new CoverageQuestion(
                orEmpty(decider), matter(faults), orEmpty(capability), date(today, faults), shares(faults));
    }

    private Matter matter(List<QuestionFault> faults) {
        for (Matter known : Matter.values()) {
            if (known.name().equals(matter)) {
                return known;
            }
        }
        faults.add(new QuestionFault("UNKNOWN_MATTER", "matter", orEmpty(matter)));
        return Matter.OWNERSHIP;
    }

    private LocalDate date(LocalDate today, List<QuestionFault> faults) {
        try {
            LocalDate date = LocalDate.parse(orEmpty(on));
            if (date.getYear() >= 1900 && date.getYear() <= 2199) {
                return date;
            }
        } catch (DateTimeException notADate) {
            // told below
        }
        faults.add(new QuestionFault("NOT_A_DATE", "on", orEmpty(on)));
        return today;
    }

    private List<ForceShare> shares(List<QuestionFault> faults) {
        List<ForceShare> parsed = new ArrayList<>();
        List<@Nullable Share> given = shares == null ? List.of() : shares;
        for (int i = 0; i < given.size(); i++) {
            Share share = given.get(i);
            String amount = share == null ? "" : orEmpty(share.amount());
            boolean exact = AMOUNT.matcher(amount).matches();
            if (!exact) {
                faults.add(new QuestionFault("NOT_AN_AMOUNT", "shares[" + i + "].amount", amount));
            }
            parsed.add(new ForceShare(
                    share == null ? "" : orEmpty(share.force()),
                    exact ? new Money(new BigDecimal(amount)) : Money.ZERO));
        }
        return parsed;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
