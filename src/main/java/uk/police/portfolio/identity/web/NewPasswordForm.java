package uk.police.portfolio.identity.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;

record NewPasswordForm(
        @NotEmpty(message = "{identity.password.new.missing}")
        @Size(max = 1000, message = "{identity.sign-in.password.too-long}")
        String next) {

    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
