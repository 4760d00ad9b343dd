package uk.police.portfolio.web;

import org.jspecify.annotations.Nullable;
import uk.police.portfolio.shared.Money;

/** A sum in a table, and where what it is made of can be read. */
public interface MoneyCell {

    Money amount();

    /** Null where nothing can be shown behind it. */
    @Nullable
    String href();
}
