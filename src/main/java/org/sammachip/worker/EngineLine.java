package org.sammachip.worker;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/** Camunda's client would wait for ever on a line that is open but dead. */
final class EngineLine {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);

    private EngineLine() {}

    static void limit(HttpClientBuilder http, Duration longestAnswer) {
        var answer = Timeout.of(longestAnswer);
        http.setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(answer)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(answer).build());
    }
}
