package org.sammachip.project;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;

/** How the record's own types are kept in columns. */
@Configuration
class RecordTypes extends AbstractJdbcConfiguration {

    @Override
    protected List<?> userConverters() {
        return List.of(KeyToText.INSTANCE, TextToKey.INSTANCE);
    }

    @WritingConverter
    enum KeyToText implements Converter<ProjectKey, String> {
        INSTANCE;

        @Override
        public String convert(ProjectKey key) {
            return key.value();
        }
    }

    @ReadingConverter
    enum TextToKey implements Converter<String, ProjectKey> {
        INSTANCE;

        @Override
        public ProjectKey convert(String text) {
            return new ProjectKey(text);
        }
    }
}
