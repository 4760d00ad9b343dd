package uk.police.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.police.portfolio.shared.Change;
import uk.police.portfolio.shared.Money;
import uk.police.portfolio.shared.NotFoundException;
import uk.police.portfolio.shared.Refusal;
import uk.police.portfolio.shared.RefusedException;
import uk.police.portfolio.shared.Role;
import uk.police.portfolio.shared.StaleVersionException;

/** The web module alone, with pages that use all that it offers; no database. */
@TestComponent
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    DispatcherServletAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    ValidationAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan(basePackageClasses = Choice.class, nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class PageFrame {

    enum SortKey {
        TITLE,
        WHOLE_LIFE_COST
    }

    record Row(String name, Money sum) {}

    record ExampleForm(
            @NotBlank(message = "{web.error}") String title,
            String cost,
            @NotBlank(message = "{web.important}") String startDay,
            String startMonth,
            String startYear,
            String reason,
            String notes,
            String role,
            String matter,
            List<String> forces,
            String paper,
            String secret,
            String code,
            String version) {

        static ExampleForm empty() {
            return new ExampleForm("", "", "", "", "", "", "", "", "", List.of(), "", "", "", "7");
        }
    }

    @TestComponent
    @Controller
    static class ExampleController {

        @ModelAttribute("roles")
        List<Choice> roles() {
            return List.of(Choice.worded(Role.AUDITOR.name(), "web.nav.record"), Choice.named("kent", "Kent <Police>"));
        }

        @GetMapping("/example")
        String show(Model model) {
            model.addAttribute("form", ExampleForm.empty());
            return "web/example-form";
        }

        @PostMapping("/example")
        String send(
                @Valid @ModelAttribute("form") ExampleForm form, BindingResult errors, RedirectAttributes redirect) {
            if ("refused".equals(form.title())) {
                Refusals.into(errors, RefusedException.because("OWN_CASE", "x"));
                errors.reject("web.warning", "plain");
            }
            Flash.success(redirect, "web.pagination.number", 3);
            return errors.hasErrors() ? "web/example-form" : "redirect:/example/list";
        }

        @GetMapping("/example/list")
        String list(
                @RequestParam(required = false) String sort, @RequestParam(required = false) String page, Model model) {
            List<Row> rows = List.of(new Row("A", Money.of("1234567.89")), new Row("B", Money.of("12.00")));
            model.addAttribute("form", ExampleForm.empty());
            model.addAttribute("entries", List.of(new TimelineEntry(Instant.EPOCH, "Begun", "Ann", null)));
            model.addAttribute("page", new PageOf<>(rows, PageOf.number(page), 2, 200));
            model.addAttribute("sort", Sort.read(sort, SortKey.TITLE));
            return "web/example-list";
        }

        @GetMapping("/example/answers/{answer}")
        String answer(@PathVariable String answer) {
            throw Answers.of(answer);
        }
    }

    @TestComponent
    @RestController
    static class ExampleApi {

        @GetMapping("/api/example/{answer}")
        String answer(@PathVariable String answer) {
            throw Answers.of(answer);
        }
    }

    static final class Answers {

        static RuntimeException of(String answer) {
            return switch (answer) {
                case "missing" -> new NotFoundException("programme", "PRG-9999");
                case "changed" -> new StaleVersionException(List.of(new Change("title", "Old", null)));
                default ->
                    new RefusedException(List.of(
                            Refusal.of("OWN_CASE", "PRG-0001"),
                            Refusal.of("OWN_CASE").citing("PRSR Act 2011 s.18")));
            };
        }
    }
}
