package dev.tenure.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenure.technology.CatalogueEdition;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

/** The technologies that the first résumé names, in its spellings but in sentences of our own. */
class SeedTechnologiesTest {

    private static final String TEXT =
            """
            Postgresql holds the state; Patroni keeps it available; VictoriaMetrics watches it.
            Etcd elects a leader, the code is in golang, a terraform provider follows the OpenAPI document.
            AWS accounts, VPC and Autoscaling Group, IAM roles, DMS tasks and RDS come from Terraform.
            EKS (AWS-managed Kubernetes), Jenkins jobs in Groovy, SonarQube for review.
            MySQL on RDS or AWS Aurora, DynamoDB, Sentinel Redis, Redis Cluster, ElasticSearch.
            Sentry for errors, Jaeger for OpenTracing, FluentBit + Loki + Syslog-ng for logs.
            Alerts went from Datadog to Prometheus+Grafana.
            Python scripts, YAML definitions.
            Redshift/Spectrum over S3, loaded by DMS, fluentd, argo-workflow, and Spark.
            openstack console instead of horizon (angular + django), rabbitmq events.
            keystone and swift, too.
            """;

    @Test
    void areAllFoundInText() {
        assertThat(
                        new Recognizer(CatalogueEdition.standard().catalogue())
                                .mentionsIn(TEXT, Surroundings.NONE))
                .extracting(it -> it.technology().slug())
                .contains(slugs("postgresql patroni victoriametrics etcd go terraform openapi"))
                .contains(slugs("aws aws-auto-scaling aws-iam aws-dms amazon-rds eks kubernetes"))
                .contains(slugs("jenkins groovy sonarqube mysql amazon-aurora dynamodb"))
                .contains(slugs("redis-sentinel redis-cluster elasticsearch sentry jaeger"))
                .contains(slugs("opentracing fluent-bit loki syslog-ng datadog prometheus grafana"))
                .contains(slugs("python yaml amazon-redshift redshift-spectrum s3 fluentd"))
                .contains(slugs("argo-workflows spark openstack openstack-horizon angular django"))
                .contains(slugs("rabbitmq openstack-keystone openstack-swift"))
                .doesNotContain("swift");
    }

    private static String[] slugs(String slugs) {
        return Arrays.stream(slugs.split(" ")).toArray(String[]::new);
    }
}
