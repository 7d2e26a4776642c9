package org.sammachip.worker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.sammachip.access.WorkerAccount;
import org.sammachip.report.Invitations;
import org.sammachip.report.KnowledgeRecord;
import org.sammachip.report.MaterialReceipts;
import org.sammachip.report.RawRows;
import org.sammachip.report.ReportDocument;
import org.sammachip.report.rollup.RollUpReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** The server, as a worker sees it over HTTP, also when it is the same process. */
@WorkerComponent
class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final WorkerSettings settings;
    private final Environment environment;
    private final RestClient http;

    Server(WorkerSettings settings, Environment environment, WorkerAccount account, RestClient.Builder http) {
        this.settings = settings;
        this.environment = environment;
        this.http = http.defaultHeaders(headers -> headers.setBasicAuth(account.user(), account.password()))
                .build();
    }

    String engineUrl() {
        return url() + "/engine-rest";
    }

    Invitations invitations(String projectKey, long activityId) {
        return http.get()
                .uri(url() + "/api/worker/projects/{key}/activities/{id}/invitations", projectKey, activityId)
                .retrieve()
                .body(Invitations.class);
    }

    MaterialReceipts materialReceipts(String projectKey) {
        return http.get()
                .uri(url() + "/api/worker/projects/{key}/material-receipts", projectKey)
                .retrieve()
                .body(MaterialReceipts.class);
    }

    ReportDocument report(String projectKey, int revision) {
        return http.get()
                .uri(url() + "/api/worker/projects/{key}/reports/{revision}", projectKey, revision)
                .retrieve()
                .body(ReportDocument.class);
    }

    KnowledgeRecord knowledge(String projectKey, int revision) {
        return http.get()
                .uri(url() + "/api/worker/projects/{key}/knowledge/{revision}", projectKey, revision)
                .retrieve()
                .body(KnowledgeRecord.class);
    }

    /** The entries behind the figures of a report. */
    RawRows rawRows(String projectKey) {
        return http.get()
                .uri(url() + "/api/worker/projects/{key}/raw-rows", projectKey)
                .retrieve()
                .body(RawRows.class);
    }

    /** @return the JPEG as it is stored; nothing when the project has no such photo */
    Optional<byte[]> photo(String projectKey, UUID photo) {
        try {
            return Optional.ofNullable(http.get()
                    .uri(url() + "/api/worker/projects/{key}/photos/{id}", projectKey, photo)
                    .retrieve()
                    .body(byte[].class));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }

    /** Reads the roll-up that somebody ordered while the server writes it. */
    void rollUp(long order, RollUpReader.Target target) {
        http.get().uri(url() + "/api/worker/orders/{id}/roll-up", order).exchange((request, answer) -> {
            if (answer.getStatusCode().isError()) {
                throw new RestClientResponseException(
                        "no roll-up",
                        answer.getStatusCode(),
                        answer.getStatusText(),
                        answer.getHeaders(),
                        answer.getBody().readAllBytes(),
                        StandardCharsets.UTF_8);
            }
            try {
                RollUpReader.read(answer.getBody(), target);
            } catch (IOException e) {
                throw new RestClientException("The roll-up broke off.", e); // it answered: it is not away
            }
            return order;
        });
    }

    /** Tells the person who waits how far it is: a courtesy, and no reason to fail. */
    void progress(long orderId, int percent) {
        try {
            http.put()
                    .uri(url() + "/api/worker/orders/{id}/progress?percent={percent}", orderId, percent)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            LOG.debug("Order {} did not learn of its {} %", orderId, percent);
        }
    }

    /** @return how many attempts at the task began since a worker last outlived one, this one included */
    int begin(String externalTaskId) {
        return http.put()
                .uri(url() + "/api/worker/tasks/{task}/attempts", externalTaskId)
                .retrieve()
                .body(Integer.class);
    }

    /** However the attempt ended. Where nobody hears it, the count is too high by one until somebody does. */
    void outlived(String externalTaskId) {
        try {
            http.delete()
                    .uri(url() + "/api/worker/tasks/{task}/attempts", externalTaskId)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException e) {
            LOG.debug("Task {} keeps its count of attempts", externalTaskId);
        }
    }

    /**
     * Safe to repeat: the server keeps the first document of an external task, kind and type.
     *
     * @param projectKey null for a document of an area
     */
    void handOver(String externalTaskId, String projectKey, MadeDocument document) {
        http.put()
                .uri(url() + "/api/worker/documents/{task}", address -> address.queryParam("kind", document.kind())
                        .queryParam("revision", document.revision())
                        .queryParam("fileName", "{name}")
                        .queryParamIfPresent("projectKey", Optional.ofNullable(projectKey))
                        .queryParamIfPresent("subject", Optional.ofNullable(document.subject()))
                        .queryParamIfPresent("templateVersion", Optional.ofNullable(document.templateVersion()))
                        .build(externalTaskId, document.fileName()))
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(document.content())
                .retrieve()
                .toBodilessEntity();
    }

    private String url() {
        return settings.serverUrl().isBlank()
                ? "http://localhost:" + environment.getRequiredProperty("local.server.port")
                : settings.serverUrl();
    }
}
