package uk.police.portfolio.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PasswordResetForm(
        @NotBlank(message = "{identity.sign-in.email.missing}")
        @Email(message = "{identity.email.wrong}")
        @Size(max = 320, message = "{identity.email.too-long}")
        String email) {}
