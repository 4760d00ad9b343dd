package uk.police.portfolio.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.police.portfolio.shared.FinancialYear;
import uk.police.portfolio.shared.Money;

class CellParserTests {

    private enum Stage {
        FULL_BUSINESS_CASE
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | 1234.50",
                "£1,234,567.89 | 1234567.89",
                "(£1,200.00) | -1200.00",
                "-£5 | -5.00",
                "£-5 | -5.00",
                "5.00- | -5.00",
                "\u22125.10 | -5.10",
                "£ 1 234.00 | 1234.00",
                ".5 | 0.50",
                "7.000 | 7.00",
                "0 | 0.00"
            })
    void readsMoneyAsPeopleWriteIt(String text, String pounds) {
        assertThat(CellParser.money(text)).contains(Money.of(pounds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1.234",
                "1,23.00",
                "12,34",
                "1e5",
                "£",
                "--5",
                "(5",
                "5)",
                "$5",
                "five",
                "(-5)",
                "1.2.3",
                "99999999999999999999"
            })
    void refusesWhatIsNotExactlyMoney(String text) {
        assertThat(CellParser.money(text)).isEmpty();
    }

    @Test
    void readsBritishAndIsoDatesOnly() {
        LocalDate day = LocalDate.of(2026, 11, 3);
        assertThat(CellParser.date("2026-11-03")).contains(day);
        assertThat(CellParser.date("3/11/2026")).contains(day);
        assertThat(CellParser.date("2026", "Nov", "3")).contains(day);
        assertThat(CellParser.date("31/02/2026")).isEmpty();
        assertThat(CellParser.date("11/23/2026")).isEmpty();
        assertThat(CellParser.date("3/11/26")).isEmpty();
        assertThat(CellParser.date("", "", "")).isEmpty();
    }

    @Test
    void readsFinancialYears() {
        assertThat(CellParser.financialYear("2026/27")).contains(new FinancialYear(2026));
        assertThat(CellParser.financialYear("2026-2027")).contains(new FinancialYear(2026));
        assertThat(CellParser.financialYear("2026-28")).isEmpty();
    }

    @Test
    void notesEveryFaultOfARow() {
        List<CellFault> faults = new ArrayList<>();
        SheetRow row = new SheetRow(
                7,
                SheetRow.columns(List.of("Cost", "On", "Stage", "Name")),
                List.of("a lot", "never", "full business-case", ""));

        RowReader reader = new RowReader(row, faults).needs("Name", "Cost");

        assertThat(reader.money("Cost")).isNull();
        assertThat(reader.date("On")).isNull();
        assertThat(reader.oneOf("Stage", Stage.class)).isEqualTo(Stage.FULL_BUSINESS_CASE);
        assertThat(reader.money("Name")).isNull();
        assertThat(reader.isSound()).isFalse();
        assertThat(faults)
                .containsExactly(
                        new CellFault(7, "Name", "", "BLANK"),
                        new CellFault(7, "Cost", "a lot", "NOT_MONEY"),
                        new CellFault(7, "On", "never", "NOT_A_DATE"));
    }
}
