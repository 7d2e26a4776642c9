package org.sammachip.platform.oidc;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what a server of this service left with a browser from what somebody else put there. Hides nothing. */
@Component
class Seal {

    private static final String HMAC = "HmacSHA256";

    private final Supplier<byte[]> key;

    @Autowired
    Seal(JdbcClient jdbc) {
        this(() -> jdbc.sql("select key from sign_in_seal")
                .query((row, number) -> row.getBytes(1))
                .single());
    }

    /** @param key asked for each time: none is kept in memory */
    Seal(Supplier<byte[]> key) {
        this.key = key;
    }

    String close(byte[] content) {
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(content) + "." + base64.encodeToString(mac(content));
    }

    /** @return empty for whatever is not as it was closed */
    Optional<byte[]> open(String closed) {
        var parts = closed.split("\\.", 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        try {
            var content = Base64.getUrlDecoder().decode(parts[0]);
            return MessageDigest.isEqual(mac(content), Base64.getUrlDecoder().decode(parts[1]))
                    ? Optional.of(content)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] mac(byte[] content) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key.get(), HMAC));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
