package uk.police.portfolio.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A reply, as typed: everybody who may follow the consultation reads it. */
record WordsForm(
        @NotBlank(message = "{consultation.reply.missing}") @Size(max = 4000, message = "{consultation.words.long}")
        String words) {

    static final WordsForm EMPTY = new WordsForm("");

    WordsForm {
        words = words == null ? "" : words;
    }
}
