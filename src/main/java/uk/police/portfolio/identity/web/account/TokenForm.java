package uk.police.portfolio.identity.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.identity.token.MakeToken;
import uk.police.portfolio.identity.token.Scope;
import uk.police.portfolio.identity.token.Scopes;

record TokenForm(
        @NotBlank(message = "{identity.token.name.missing}")
        @Size(max = 100, message = "{identity.token.name.too-long}")
        String name,

        @NotEmpty(message = "{identity.token.scopes.missing}") @Nullable
        List<@Pattern(regexp = "READ|IMPORT", message = "{identity.token.scopes.missing}") String> scopes,

        @Pattern(regexp = "30|90|365", message = "{identity.token.days.missing}")
        String days) {

    TokenForm {
        days = days == null ? "" : days;
    }

    static TokenForm empty() {
        return new TokenForm("", List.of(), "");
    }

    MakeToken toCommand() {
        List<String> chosen = scopes == null ? List.of() : scopes;
        return new MakeToken(
                name.strip(),
                new Scopes(chosen.stream().map(Scope::valueOf).collect(Collectors.toSet())),
                Duration.ofDays(Integer.parseInt(days)));
    }
}
