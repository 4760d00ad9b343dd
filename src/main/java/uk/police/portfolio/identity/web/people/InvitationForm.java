package uk.police.portfolio.identity.web.people;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.police.portfolio.identity.NewPerson;

record InvitationForm(
        @NotBlank(message = "{identity.name.missing}") @Size(max = 200, message = "{identity.name.too-long}")
        String name,

        @NotBlank(message = "{identity.sign-in.email.missing}")
        @Email(message = "{identity.email.wrong}")
        @Size(max = 320, message = "{identity.email.too-long}")
        String email) {

    NewPerson toCommand() {
        return new NewPerson(name.strip(), email);
    }
}
