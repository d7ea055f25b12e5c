package dev.tenure.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.database.DatabaseTest;
import dev.tenure.graph.GlobalId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;

/** Everything that gives an id is found again by it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "tenure.samples=always")
@AutoConfigureWebTestClient(timeout = "30s")
@DatabaseTest
class NodesTest {

    private static final String IDS =
            """
            {
              technology(name: "go") { id }
              person(slug: "architect") {
                id
                positions(filter: {organization: "Glow"}) {
                  id
                  organization { id }
                  achievements { id }
                }
              }
            }
            """;

    private static final String NODE =
            "query ($id: ID!) { node(id: $id) { __typename id ... on Achievement { text } } }";

    private final JsonMapper json = new JsonMapper();

    @Autowired private WebTestClient client;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Technology /technology/id",
                "Person /person/id",
                "Position /person/positions/0/id",
                "Organization /person/positions/0/organization/id",
                "Achievement /person/positions/0/achievements/3/id"
            })
    void isFoundByItsId(String typeAndPlace) {
        String[] expected = typeAndPlace.split(" ");
        JsonNode ids = json.readTree(Graph.ask(client, IDS)).get("data");
        String id = ids.at(expected[1]).asString();
        JsonNode found = node(id).get("data").get("node");
        assertThat(found.get("__typename").asString()).isEqualTo(expected[0]);
        assertThat(found.get("id").asString()).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Technology", "Person", "Position", "Organization", "Achievement"})
    void isNotFoundByAnIdThatNothingHas(String type) {
        JsonNode answer = node(new GlobalId(type, 999_999_999).encode());
        assertThat(answer.at("/data/node").isNull()).isTrue();
        assertThat(classification(answer)).isEqualTo("NOT_FOUND");
    }

    @Test
    void refusesAnIdOfWhatIsNoNode() {
        assertThat(classification(node(new GlobalId("Evidence", 1).encode())))
                .isEqualTo("BAD_REQUEST");
    }

    private static String classification(JsonNode answer) {
        return answer.at("/errors/0/extensions/classification").asString();
    }

    private JsonNode node(String id) {
        return json.readTree(Graph.ask(client, NODE, Map.of("id", id)));
    }
}
