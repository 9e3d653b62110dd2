package org.jingnuo.feedback.identity;

/**
 * How a city's sign-in is reached, checked and complete.
 *
 * @param issuer its address, as it calls itself
 * @param clientId by which it knows the portal
 */
record CitySignIn(String issuer, String clientId, String clientSecret, SignIn shown) {

    /** Without the secret: this can get into a log. */
    @Override
    public String toString() {
        return "CitySignIn[issuer=" + issuer + "]";
    }
}
