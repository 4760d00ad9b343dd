package uk.police.portfolio.web;

import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was done, said once at the top of the page that follows.
 *
 * @param key the message
 * @param arguments what it names
 */
public record Flash(String key, List<String> arguments) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Shows the message in a success banner after the redirect. */
    public static void success(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(
                "flash",
                new Flash(key, Arrays.stream(arguments).map(String::valueOf).toList()));
    }
}
