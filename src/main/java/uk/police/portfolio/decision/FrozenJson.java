package uk.police.portfolio.decision;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** How what was read is frozen: the parts of each record and nothing that is worked out from them. */
@Configuration
class FrozenJson {

    @Bean
    HibernatePropertiesCustomizer frozenJsonMapper() {
        JsonMapper mapper = JsonMapper.builder()
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                .build();
        return properties -> properties.put(MappingSettings.JSON_FORMAT_MAPPER, new Jackson3JsonFormatMapper(mapper));
    }
}
