package uk.police.portfolio.identity.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import uk.police.portfolio.identity.NewPerson;

/** @param next the password, null where an identity provider signs people in */
record FirstAdministratorForm(
        @NotBlank(message = "{identity.name.missing}") @Size(max = 200, message = "{identity.name.too-long}")
        String name,

        @NotBlank(message = "{identity.sign-in.email.missing}")
        @Email(message = "{identity.email.wrong}")
        @Size(max = 320, message = "{identity.email.too-long}")
        String email,

        @Size(max = 1000, message = "{identity.sign-in.password.too-long}") @Nullable
        String next) {

    NewPerson newcomer() {
        return new NewPerson(name.strip(), email);
    }

    @Override
    public String toString() {
        return "FirstAdministratorForm[" + name + "]";
    }
}
