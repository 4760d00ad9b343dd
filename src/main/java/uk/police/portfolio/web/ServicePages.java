package uk.police.portfolio.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that every service has; anybody may read them. */
@Controller
class ServicePages {

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "web/privacy";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "web/cookies";
    }

    @GetMapping("/contact")
    String contact() {
        return "web/contact";
    }
}
