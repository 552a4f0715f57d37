package fr.plume.llm;

/**
 * Who is at the other end, as faults name them.
 *
 * @param model provider and model, as asked for
 * @param address where the calls go
 */
record Peer(String model, Address address) {

    String site() {
        return address.site();
    }
}
