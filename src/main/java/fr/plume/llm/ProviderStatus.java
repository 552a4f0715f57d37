package fr.plume.llm;

import fr.plume.message.Message;
import java.util.List;

/**
 * Whether a provider could be used now.
 *
 * @param configured whether it has what a call needs
 * @param why what was found, or what is missing
 * @param models those its server offers, when it was asked; empty otherwise
 */
public record ProviderStatus(Provider provider, boolean configured, Message why, List<String> models) {}
