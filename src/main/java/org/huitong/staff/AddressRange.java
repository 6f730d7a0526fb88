package org.huitong.staff;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * Network addresses that begin alike, written as in RFC 4632: {@code 10.20.0.0/16}, {@code 2001:db8::/32}, or a single
 * address.
 *
 * @param network the first address
 * @param bits how many leading bits all have in common
 */
public record AddressRange(InetAddress network, int bits) {
    /** Numbers only, so that nothing is ever looked up by name. */
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /** @throws IllegalArgumentException if it is not written like that */
    public static AddressRange of(String text) {
        String[] parts = text.strip().split("/", 2);
        InetAddress network = address(parts[0]);
        int length = network.getAddress().length * Byte.SIZE;
        int bits = parts.length == 1 ? length : number(parts[1], text);
        if (bits > length) {
            throw new IllegalArgumentException("No range of addresses: " + text);
        }
        return new AddressRange(network, bits);
    }

    /** @param address as the network names it; an IPv4 address written as IPv6 is the same */
    public boolean contains(String address) {
        byte[] theirs = address(address).getAddress();
        byte[] ours = network.getAddress();
        int ignored = ours.length * Byte.SIZE - bits;
        return theirs.length == ours.length
                && new BigInteger(1, theirs).shiftRight(ignored).equals(new BigInteger(1, ours).shiftRight(ignored));
    }

    private static InetAddress address(String text) {
        // The zone of a link-local address says nothing about the network.
        String plain = text.replaceAll("%.*", "");
        try {
            if (NUMERIC.matcher(plain).matches()) {
                return InetAddress.getByName(plain);
            }
        } catch (UnknownHostException e) {
            // Looks like an address and is none: told below.
        }
        throw new IllegalArgumentException("No network address: " + text);
    }

    private static int number(String bits, String text) {
        if (!bits.matches("\\d{1,3}")) {
            throw new IllegalArgumentException("No range of addresses: " + text);
        }
        return Integer.parseInt(bits);
    }
}
