package uk.police.portfolio.identity.web.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record PasswordForm(
        @NotBlank(message = "{identity.password.current.missing}")
        @Size(max = 1000, message = "{identity.sign-in.password.too-long}")
        String current,

        @NotEmpty(message = "{identity.password.new.missing}")
        @Size(max = 1000, message = "{identity.sign-in.password.too-long}")
        String next) {

    static PasswordForm empty() {
        return new PasswordForm("", "");
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
