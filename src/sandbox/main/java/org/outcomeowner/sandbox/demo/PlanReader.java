package org.outcomeowner.sandbox.demo;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads {@code demo.json}. {@code @-10@} there stands for the day ten days ago, so that the story never grows old. */
@Component
final class PlanReader {
    private static final Pattern DAY = Pattern.compile("@([+-]\\d+)@");

    private final Clock clock;

    PlanReader(Clock clock) {
        this.clock = clock;
    }

    DemoPlan read() {
        try (InputStream in = PlanReader.class.getResourceAsStream("demo.json")) {
            return mapper().readValue(withDays(new String(in.readAllBytes(), StandardCharsets.UTF_8)), DemoPlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("demo.json cannot be read: " + e.getMessage(), e);
        }
    }

    private String withDays(String json) {
        LocalDate today = LocalDate.now(clock);
        return DAY.matcher(json).replaceAll(match -> today.plusDays(Long.parseLong(match.group(1)))
                .toString());
    }

    private static ObjectMapper mapper() {
        JsonMapper mapper = JsonMapper.builder().build();
        mapper.configOverride(List.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        mapper.configOverride(Map.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
        return mapper;
    }
}
