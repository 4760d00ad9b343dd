package uk.police.portfolio.consultation;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.police.portfolio.authorisation.MatrixObjects;
import uk.police.portfolio.authorisation.Whose;
import uk.police.portfolio.consultation.answer.Answer;
import uk.police.portfolio.shared.Actor;

/** Consultations for the authorisation matrix: one's own asks a seat of Kent, where the askers of the matrix are. */
@Component
class ConsultationObjects implements MatrixObjects {

    private final Rounds rounds;
    private final ConsultationRegister register;

    ConsultationObjects(Rounds rounds, ConsultationRegister register) {
        this.rounds = rounds;
        this.register = register;
    }

    @Override
    public boolean knows(String path) {
        return path.startsWith("/consultations/");
    }

    @Override
    public Map<String, String> values(String path, Whose whose, Actor by) {
        String force = whose == Whose.OWN ? "kent" : "cumbria";
        Map<String, String> values = new HashMap<>(Map.of("force", force, "seat", "policing-body"));
        values.put("reference", whose == Whose.MISSING ? "CON-MISSING" : reference(path, force + "/policing-body"));
        return values;
    }

    @Override
    public Map<String, String> form(String path) {
        return Map.of(
                "answer", "SUPPORT",
                "reason", "A test of the matrix",
                "words", "A test of the matrix",
                "lastDay", "1",
                "lastMonth", "4",
                "lastYear", "2098");
    }

    private String reference(String path, String seat) {
        String reference = rounds.opened(seat);
        if (path.contains("/replies/") || path.endsWith("/results") || path.endsWith(".csv")) {
            rounds.answer(reference, seat, Answer.OBJECT);
            register.close(reference, "", rounds.secretary());
        }
        return reference;
    }
}
