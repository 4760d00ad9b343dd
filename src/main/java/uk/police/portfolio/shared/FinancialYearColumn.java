package uk.police.portfolio.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a financial year as people write it: {@code 2026-27}. */
@Converter(autoApply = true)
class FinancialYearColumn implements AttributeConverter<FinancialYear, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable FinancialYear year) {
        return year == null ? null : year.toString();
    }

    @Override
    public @Nullable FinancialYear convertToEntityAttribute(@Nullable String written) {
        return written == null ? null : FinancialYear.parse(written);
    }
}
