package fr.plume.source;

import fr.plume.NoTextException;
import fr.plume.message.Message;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Refuses addresses that only the writer's own network has: a page must not make plume read a router or a cloud's keys. */
final class AddressGuard {

    private AddressGuard() {}

    /**
     * Does nothing when every address of the host is public.
     *
     * @throws NoTextException when one is not, or when the host is unknown
     */
    static void check(URI address, ReadOptions.Network network, String name) {
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (network == ReadOptions.Network.PUBLIC_ONLY && !isPublic(one)) {
                    throw new NoTextException(Message.of("source.private-address", name, one.getHostAddress()));
                }
            }
        } catch (UnknownHostException e) {
            throw new NoTextException(Message.of("source.unknown-host", name), e);
        }
    }

    /** Whether an address belongs to the public network (IANA special-purpose registries; RFC 6890). */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return b.length == 4 ? isPublic4(b, 0) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b, int at) {
        int first = b[at] & 0xFF;
        int second = b[at + 1] & 0xFF;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean own = first == 10 || (first == 172 && second >= 16 && second < 32) || (first == 192 && second == 168);
        boolean linkLocal = first == 169 && second == 254;
        boolean special = first == 192 && second == 0 && (b[at + 2] == 0 || b[at + 2] == 2);
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first != 127 && first < 224 && !shared && !own && !linkLocal && !special && !benchmark;
    }

    private static boolean isPublic6(byte[] b) {
        boolean uniqueLocal = (b[0] & 0xFE) == 0xFC;
        // An IPv4 address wrapped in IPv6 (mapped, compatible, NAT64, 6to4) leads where that address leads.
        boolean zeros = true;
        for (int i = 0; i < 10; i++) {
            zeros &= b[i] == 0;
        }
        if (zeros) {
            return isPublic4(b, 12);
        }
        boolean nat64 = b[0] == 0 && b[1] == 0x64 && (b[2] & 0xFF) == 0xFF && (b[3] & 0xFF) == 0x9B;
        boolean sixToFour = b[0] == 0x20 && b[1] == 0x02;
        return !uniqueLocal && (!nat64 || isPublic4(b, 12)) && (!sixToFour || isPublic4(b, 2));
    }
}
