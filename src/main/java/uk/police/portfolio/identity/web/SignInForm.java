package uk.police.portfolio.identity.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SignInForm(
        @NotBlank(message = "{identity.sign-in.email.missing}") @Size(max = 320, message = "{identity.email.too-long}")
        String email,

        @NotBlank(message = "{identity.sign-in.password.missing}")
        @Size(max = 1000, message = "{identity.sign-in.password.too-long}")
        String password) {

    static SignInForm empty() {
        return new SignInForm("", "");
    }

    @Override
    public String toString() {
        return "SignInForm[" + email + "]";
    }
}
