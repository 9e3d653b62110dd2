package org.jingnuo.feedback.guard;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The neighbourhood an address lies in: 24 bits of an IPv4 address, 56 of an IPv6 one. Carriers move a phone about within
 * less than that, and a home gets a whole {@code /56}; so a sender gains nothing by changing the address, and many people
 * share the limits, which are set for that.
 *
 * @param network in hexadecimal digits
 */
public record AddressPrefix(String network) {

    private static final int V4_BYTES = 3;
    private static final int V6_BYTES = 7;

    /**
     * Nothing for an address of the operator's own network, which tells of a proxy that keeps to itself whom it serves,
     * and for what is no address.
     *
     * @param address as the server knows it, e.g. {@code 203.0.113.7} or {@code 2001:db8::1}; never looked up
     */
    public static Optional<AddressPrefix> of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return isInternal(parsed) ? Optional.empty() : Optional.of(new AddressPrefix(network(parsed.getAddress())));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The same for who may come from the operator's own network, such as an office: each of its IPv4 addresses is a
     * neighbourhood of its own, as is all that is no address.
     */
    public static AddressPrefix ofAny(String address) {
        return of(address).orElseGet(() -> new AddressPrefix(internal(address)));
    }

    private static String internal(String address) {
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == 4 ? HexFormat.of().formatHex(bytes) : network(bytes);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String network(byte[] address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address, address.length == 4 ? V4_BYTES : V6_BYTES));
    }

    private static boolean isInternal(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || isUniqueLocal(address.getAddress());
    }

    /** {@code fc00::/7}, RFC 4193, which Java does not count among the site's. */
    private static boolean isUniqueLocal(byte[] address) {
        return address.length == 16 && (address[0] & 0xfe) == 0xfc;
    }
}
