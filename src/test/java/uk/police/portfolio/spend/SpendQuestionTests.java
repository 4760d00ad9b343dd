package uk.police.portfolio.spend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.police.portfolio.spend.SpendDimension.BODY;
import static uk.police.portfolio.spend.SpendDimension.OWNER;
import static uk.police.portfolio.spend.SpendDimension.REGION;
import static uk.police.portfolio.spend.SpendDimension.SPAN;
import static uk.police.portfolio.spend.SpendDimension.YEAR;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SpendQuestionTests {

    @Test
    void aQuestionIsAnAddress() {
        assertThat(SpendQuestion.everything().query()).isEmpty();
        assertThat(SpendQuestion.everything()
                        .of(REGION, "Yorkshire & Humber")
                        .of(OWNER, "CENTRAL")
                        .of(YEAR, "2027-28")
                        .query())
                .isEqualTo("?owner=CENTRAL&region=Yorkshire%20%26%20Humber&from=2027-28&to=2027-28");
    }

    @Test
    void narrowingKeepsWhatWasAskedBefore() {
        SpendQuestion kent = SpendQuestion.everything().of(BODY, "kent");

        assertThat(kent.isWhole()).isFalse();
        assertThat(kent.of(OWNER, "HYBRID").asked(BODY)).contains("kent");
        assertThat(kent.of(BODY, "essex").asked(BODY)).contains("essex");
        assertThat(SpendQuestion.everything().of(YEAR, "2026-27").isWhole()).isTrue();
    }

    @Test
    void yearsAreNoFilterOfTheirOwn() {
        assertThatThrownBy(() -> new SpendQuestion(Map.of(SPAN, "BEFORE"), null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
