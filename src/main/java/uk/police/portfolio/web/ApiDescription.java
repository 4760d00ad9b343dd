package uk.police.portfolio.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What every operation of the API has in common, said once: the token, and how it says no. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "#/components/schemas/Problem";
    private static final Map<String, String> REFUSALS = Map.of(
            "401", "No token, or one that is unknown, expired or revoked",
            "403", "The token’s scope, or the office that it was made for, does not allow this",
            "422", "Every fault of the request, each with its code");

    static {
        // Who asks comes from the token, never from a parameter.
        SpringDocUtils.getConfig().addAnnotationsToIgnore(SignedIn.class);
    }

    @Bean
    OpenApiCustomizer whatEveryOperationSays() {
        return description -> {
            description.info(new Info()
                    .title("Police technology portfolio")
                    .version("v1")
                    .description("Who may decide what, for which forces and up to how much. Amounts are text with two"
                            + " decimals, dates are ISO. Collections answer items and the address of the next page."));
            Components parts = description.getComponents() == null ? new Components() : description.getComponents();
            description.components(parts.addSchemas("Problem", problem())
                    .addSecuritySchemes(
                            "token",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.HTTP)
                                    .scheme("bearer")
                                    .description("A personal access token, made on the account page")));
            description.addSecurityItem(new SecurityRequirement().addList("token"));
            operations(description);
        };
    }

    private static void operations(OpenAPI description) {
        description.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(ApiDescription::refusals);
    }

    private static void refusals(Operation operation) {
        REFUSALS.forEach((status, words) -> operation
                .getResponses()
                .computeIfAbsent(
                        status,
                        any -> new ApiResponse()
                                .description(words)
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType().schema(new Schema<>().$ref(PROBLEM))))));
    }

    /** RFC 9457, with what is wrong. */
    private static Schema<?> problem() {
        Schema<?> error = new ObjectSchema()
                .addProperty("code", new StringSchema().example("NOT_TERRITORIAL"))
                .addProperty("field", new StringSchema().example("shares[0].force"))
                .addProperty("value", new StringSchema().example("btp"))
                .addProperty("message", new StringSchema())
                .addProperty("citation", new StringSchema().nullable(true));
        return new ObjectSchema()
                .addProperty("type", new StringSchema().example("about:blank"))
                .addProperty("title", new StringSchema().example("The question cannot be asked"))
                .addProperty("status", new IntegerSchema().example(422))
                .addProperty("detail", new StringSchema().example("1 fault"))
                .addProperty("errors", new ArraySchema().items(error));
    }
}
