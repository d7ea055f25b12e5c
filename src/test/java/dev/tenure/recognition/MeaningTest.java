package dev.tenure.recognition;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {

    private final Recognizer recognizer = new Recognizer(CatalogueEdition.standard().catalogue());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No prior experience with Kubernetes",
                "without Docker",
                "want to learn Elixir",
                "chose [NATS](nats) instead of Kafka",
                "[PostgreSQL](postgresql) rather than MongoDB",
                "Decided against Kafka because forty messages a day fit into [MySQL](mysql)",
                "no budget for Smartsheet",
                "The platform team owned Terraform; I never touched it",
                "Keuze voor [Svelte](svelte) ten koste van Angular",
                "Vi fravalgte Kafka til fordel for [MQTT](mqtt)",
                "Kubernetes yerine [Nomad](nomad) kullandık",
                "Kafka 대신 [RabbitMQ](rabbitmq)를 선택했습니다",
                "Desaconsejé el uso de Oracle",
                "Read a lot about Kafka but never used it"
            })
    void leavesOutWhatIsDeniedWishedForOrPreferredAgainst(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Moved off [Heroku](heroku MIGRATED_FROM)",
                "Phased out [MongoDB](mongodb REPLACED)",
                "Dropped support for [AngularJS](angularjs REPLACED)",
                "Evaluated [Kafka](kafka EVALUATED)",
                "Compared [React](react EVALUATED) with [Vue](vue EVALUATED)",
                "Got rid of [Puppet](puppet REPLACED); [Ansible](ansible MIGRATED_TO) does it all",
                "[Jenkins](jenkins REPLACED)を廃止し、[GitHub Actions](github-actions MIGRATED_TO)を導入した",
                "Mirrored tables from [MySQL](mysql) to [PostgreSQL](postgresql) for reporting",
                "Recruited Java developers",
                "Acquired by Snowflake",
                "Přechod z [Mavenu](maven MIGRATED_FROM) na [Gradle](gradle MIGRATED_TO)",
                "Udskiftede [Umbraco](umbraco REPLACED) med [Contentful](contentful MIGRATED_TO)",
                "[Oracle](oracle-database MIGRATED_FROM)'dan [PostgreSQL](postgresql MIGRATED_TO)'e geçiş yaptık",
                "Mengganti [Jenkins](jenkins REPLACED) dengan [GitLab CI](gitlab-ci MIGRATED_TO)",
                "Vergelijking tussen [Kafka](kafka EVALUATED) en [Pulsar](pulsar EVALUATED) uitgevoerd",
                "Researched [ClickHouse](clickhouse EVALUATED) as an alternative to [Kafka](kafka)",
                "Converted 1,200 [Maven](maven MIGRATED_FROM) builds to [Gradle](gradle MIGRATED_TO)",
                "Due diligence for the takeover of a MySQL hosting company"
            })
    void knowsWhatWasLeftOrOnlyLookedAt(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Obrazy [Dockera](docker) w [Jenkinsie](jenkins), na [Kubernetesie](kubernetes)",
                "Práce s [Kafkou](kafka) a [Javou](java) při migraci",
                "Przepisanie z [AngularJS](angularjs MIGRATED_FROM) na [Reacta](react MIGRATED_TO)",
                "развернул в [Докере](docker) под [Кубернетесом](kubernetes)",
                "Rusty i Sparky, psy z sąsiedztwa",
                "Dockera was the name of our cat",
                "Správa [Kafky](kafka) a [Djanga](django) v bance",
                "Ohjelmointia [Pythonilla](python) ja [Dockerilla](docker)",
                "Wędrówki po Kotlinie Jeleniogórskiej"
            })
    void knowsNamesAsLanguagesInflectThem(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ECS social simulation",
                "EMR for clinics",
                "SNS, SES and IAM of the school",
                "Spring Health",
                "Docker Theatre",
                "Made Metro Redux, a game",
                "Java, Indonesia",
                "Kafka's novels",
                "Aurora, Colorado",
                "Als Chef vom Dienst",
                "Objective C-suite goals",
                "in C block",
                "Reported to Julia Kafka-Brandt",
                "kafé Rost och Rust",
                "レストラン「Swift」",
                "카페 스프링(Spring)",
                "Otel Crystal Antalya",
                "Co-written with Julia Stone",
                "Barista at Mocha & Java, Dublin",
                "Vendedora na loja Spark, Coimbra",
                "Kierowca w firmie Nomad, Gdynia",
                "在 Java 岛从事咖啡豆贸易",
                "Ran the web team in Phoenix"
            })
    void findsNothingInTheNamesOfOtherThings(String marked) {
        assertReads(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Go](go): payments service",
                "[Rust](rust): parsers",
                "[Jenkins](jenkins): owner of the build",
                "**[Go](go)**: rewrote",
                "Technologies used: [R](r)",
                "Deployed by ‘[Helm](helm)’",
                "Rewrote [Pig](apache-pig) scripts for [Hadoop](hadoop)",
                "Built a [Flask](flask) service",
                "[Vault](vault) for secrets",
                "[Rails](rails) for the shop",
                "taught [R](r) to analysts",
                "Berichte in [Excel](excel)",
                "Animated product films in [Maya](maya)",
                "Sales forecasts with [Prophet](prophet)",
                "Pflege von [Puppet](puppet)-Manifesten",
                "Hardly a day went by when I didn't write [SQL](sql)",
                "Es gab kein Projekt, in dem ich nicht [Docker](docker) eingesetzt habe",
                "Not just a [Jenkins](jenkins) user",
                "[Azure](azure) üzerinde çalıştım",
                "Timetable solver ([Prolog](prolog))",
                "Stack: [Go](go) – [React](react) – [Redis](redis)"
            })
    void findsPlainNames(String marked) {
        assertReads(marked);
    }

    private void assertReads(String marked) {
        LabelledSentence.parse(marked).assertReadBy(recognizer);
    }
}
