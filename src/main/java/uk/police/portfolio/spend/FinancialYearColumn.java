package uk.police.portfolio.spend;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.FinancialYear;

@Converter
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
