package org.outcomeowner.sandbox.rest.v2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.junit.Test;

public final class IssueBodyTest {
    @Test
    public void aFieldIsSetToWhatItsJsonSays() {
        var operation = IssueBody.parse("{\"fields\":{\"customfield_1\":{\"name\":\"olivia\"}}}")
                .operations()
                .get("customfield_1")
                .get(0);

        assertThat(operation.getOperation()).isEqualTo("set");
        assertThat(operation.getData().getData()).isEqualTo(Map.of("name", "olivia"));
    }

    @Test
    public void numbersArriveExactlyAsTheyWereSent() {
        assertThat(value("0.10")).isEqualTo(new BigDecimal("0.10"));
        assertThat(value("1e400")).isEqualTo(new BigDecimal("1e400"));
        assertThat(value("12345678901234567890")).isEqualTo(new BigInteger("12345678901234567890"));
    }

    @Test
    public void aFieldSetToNullIsCleared() {
        assertThat(value("null")).isNull();
    }

    @Test
    public void operationsOfUpdateFollowThoseOfFields() {
        var operations = IssueBody.parse(
                        "{\"fields\":{\"a\":\"1\"},\"update\":{\"a\":[{\"add\":\"2\"},{\"remove\":\"3\"}]}}")
                .operations()
                .get("a");

        assertThat(operations).extracting(each -> each.getOperation()).containsExactly("set", "add", "remove");
    }

    @Test
    public void theCommentStandsWhereJiraHasIt() {
        String body = "{\"update\":{\"comment\":[{\"add\":{\"body\":\"Off we go\"}}]}}";

        assertThat(IssueBody.parse(body).comment()).contains("Off we go");
    }

    @Test
    public void whatIsNoJsonObjectIsRefusedWith400() {
        for (String body : new String[] {"", "[]", "7", "{", "{} {}", "{\"fields\":7}", "{\"a\":NaN}"}) {
            assertThatThrownBy(() -> IssueBody.parse(body))
                    .as(body)
                    .isInstanceOfSatisfying(RestException.class, refused -> assertThat(refused.status())
                            .isEqualTo(400));
        }
    }

    private static Object value(String json) {
        return IssueBody.parse("{\"fields\":{\"a\":" + json + "}}")
                .operations()
                .get("a")
                .get(0)
                .getData()
                .getData();
    }
}
