package uk.police.portfolio.web;

import java.io.IOException;
import org.springframework.context.MessageSource;

/** The words of every module, for tests without the portal. */
public final class Words {

    private Words() {}

    public static MessageSource all() throws IOException {
        return new CatalogueOfMessages().messageSource();
    }
}
