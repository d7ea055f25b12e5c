package dev.tenure.access;

/** A request may not do what it asks for. */
public final class AccessDenied extends RuntimeException {

    private final boolean forWantOfToken;

    AccessDenied(boolean forWantOfToken) {
        super(
                forWantOfToken
                        ? "An import needs the header 'Authorization: Bearer …' with the token"
                        : "Nobody may: tenure.imports.token is not set",
                null,
                false,
                false);
        this.forWantOfToken = forWantOfToken;
    }

    /** Returns whether the token would help. */
    public boolean isForWantOfToken() {
        return forWantOfToken;
    }
}
