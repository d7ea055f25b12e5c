package dev.tenure.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Documents by their ids: trusted ones, and those that clients registered by themselves. */
public final class PersistedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(PersistedDocuments.class);

    /** The objects around a text, and its id. */
    private static final int OVERHEAD = 256;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final boolean automatic;
    private final Cache<String, String> registered;

    PersistedDocuments(TrustedDocuments trusted, PersistedDocumentSettings settings) {
        this.trusted = trusted;
        trustedOnly = settings.trustedOnly();
        automatic = !trustedOnly && settings.automatic().toBytes() > 0;
        registered =
                Caffeine.newBuilder()
                        .maximumWeight(settings.automatic().toBytes())
                        .weigher((String _, String text) -> OVERHEAD + text.length())
                        .build();
        if (trustedOnly) {
            LOG.info("{} trusted documents are answered, and no others", trusted.size());
        }
    }

    /** Returns the document that has an id; nothing where none has. */
    public @Nullable String find(String id) {
        String text = trusted.find(id);
        return text != null ? text : registered.getIfPresent(id);
    }

    /** Returns the document that has a hash, in hexadecimal digits; nothing where none has. */
    public @Nullable String findByHash(String sha256) {
        return find(DocumentId.ofHash(sha256));
    }

    /** Returns whether clients may register documents. */
    public boolean canRegister() {
        return automatic;
    }

    /**
     * Keeps a document under its hash.
     *
     * @return whether the hash is the document's
     */
    public boolean register(String sha256, String document) {
        String id = DocumentId.ofHash(sha256);
        if (document.equals(registered.getIfPresent(id))) {
            return true;
        }
        boolean isRight = DocumentId.of(document).equals(id);
        if (isRight && automatic) {
            registered.put(id, document);
        }
        return isRight;
    }

    /** Returns whether a document may be asked: any, unless trusted ones alone may be. */
    public boolean allow(String document) {
        return !trustedOnly || trusted.say(document);
    }
}
