package uk.police.portfolio.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import uk.police.portfolio.identity.PortalAddress;
import uk.police.portfolio.support.PortalTest;

/** One letter that cannot be delivered holds up no other; a server that does not answer is left alone for a moment. */
@PortalTest
class PostRoomTests {

    @Autowired
    PortalAddress address;

    private final List<String> tried = new ArrayList<>();

    @Test
    void aLetterThatTheServerWillNotTakeHoldsUpNoOther() {
        PostRoom room = room(mail -> new MailSendException(Map.of(mail, new SendFailedException("No such person"))));

        assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> room.send(letter("nobody@example.org")));
        assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> room.send(letter("other@example.org")));
        assertThat(tried).containsExactly("nobody@example.org", "other@example.org");
    }

    @Test
    void aServerThatDoesNotAnswerIsLeftAloneForAMoment() {
        PostRoom room = room(mail -> new MailSendException("Mail server connection failed"));

        assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> room.send(letter("one@example.org")));
        assertThatExceptionOfType(MailSendException.class).isThrownBy(() -> room.send(letter("other@example.org")));
        assertThat(tried).containsExactly("one@example.org");
    }

    private interface Failing {
        MailSendException of(MimeMessage mail);
    }

    private PostRoom room(Failing failure) {
        JavaMailSender sender = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] mails, Object[] originals) {
                try {
                    tried.add(mails[0].getAllRecipients()[0].toString());
                } catch (jakarta.mail.MessagingException impossible) {
                    throw new IllegalStateException(impossible);
                }
                throw failure.of(mails[0]);
            }
        };
        return new PostRoom(
                sender, "mail.example", new StaticMessageSource(), address, Clock.systemUTC(), "portfolio@localhost");
    }

    private static PostRoom.Letter letter(String to) {
        return new PostRoom.Letter("message-1", to, "A subject", "A text");
    }
}
