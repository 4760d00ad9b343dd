package uk.police.portfolio.notification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import uk.police.portfolio.notification.Delivery;

/** How messages are wanted, as chosen. */
record PreferenceForm(
        @NotBlank(message = "{notification.delivery.missing}")
        @Pattern(regexp = "AT_ONCE|DAILY|INBOX_ONLY|", message = "{notification.delivery.missing}")
        String delivery) {

    PreferenceForm {
        delivery = delivery == null ? "" : delivery;
    }

    Delivery chosen() {
        return Delivery.valueOf(delivery);
    }
}
