package fr.plume.llm;

import fr.plume.UsageException;
import fr.plume.message.Message;
import fr.plume.prompt.Prompt;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Opens models. */
public final class LanguageModels {

    /** The key of a state in which a model would be used; in any other one something is missing. */
    public static final String USED = "model.used";

    /** A server that isn't there refuses at once; one that is busy loading a model answers late. */
    private static final Duration PROBE = Duration.ofSeconds(3);

    private static final double HOTTEST = 2;

    private final Credentials credentials;
    private final InstantSource clock;
    private final Sleeper sleeper;
    private final RandomGenerator random;

    public LanguageModels(Credentials credentials, InstantSource clock, Sleeper sleeper, RandomGenerator random) {
        this.credentials = credentials;
        this.clock = clock;
        this.sleeper = sleeper;
        this.random = random;
    }

    /** Finds out which model to use; it asks servers of this machine which models they have, never one elsewhere. */
    public ModelChooser chooser() {
        return new ModelChooser(credentials, new LocalServers(credentials, PROBE));
    }

    /**
     * The model of a run. No call is made.
     *
     * @throws UsageException when it can't be used as asked
     */
    public OpenedModel open(ModelOptions options) {
        OpenedModel opened = replayed(options)
                .map(LanguageModels::replay)
                .orElseGet(() -> open(chooser()
                        .choose(options.model(), options.baseUrl())
                        .settings()
                        .with(checked(options.temperature()), room(options.maxOutputTokens()))));
        return options.record() == null ? opened : opened.recordedIn(DirectoryStore.writable(options.record()));
    }

    /**
     * One sentence that tells which model would be used and why, or what is missing.
     *
     * @throws UsageException when what was asked for can't be used
     */
    public Message state(ModelOptions options) {
        Optional<String> folder = replayed(options);
        return folder.isPresent()
                ? Message.of(USED, replay(folder.get()).name(), Message.of("model.because-asked"))
                : chooser().state(options.model(), options.baseUrl());
    }

    /** The recording that stands for a model, if one was asked for or is preferred. */
    private Optional<String> replayed(ModelOptions options) {
        return Optional.ofNullable(options.model())
                .or(() -> credentials.preferredModel().map(Map.Entry::getKey))
                .filter(m -> m.strip().startsWith(Providers.REPLAY))
                .map(ModelName::parse)
                .filter(m -> m.provider().equals(Providers.REPLAY))
                .map(ModelName::name);
    }

    private static Double checked(Double temperature) {
        if (temperature != null && !(temperature >= 0 && temperature <= HOTTEST)) {
            throw new UsageException(Message.of("model.bad-temperature", temperature.toString()));
        }
        return temperature;
    }

    private static Integer room(Integer maxOutputTokens) {
        if (maxOutputTokens != null && maxOutputTokens < 1) {
            throw new UsageException(Message.of("model.bad-room", maxOutputTokens.toString()));
        }
        return maxOutputTokens;
    }

    private static OpenedModel replay(String folder) {
        DirectoryStore store;
        try {
            store = DirectoryStore.existing(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new UsageException(Message.of("model.no-recording-folder", folder), e);
        }
        String name = Providers.REPLAY + ":" + folder;
        return new OpenedModel(
                name,
                Message.of("model.sent-nowhere", folder),
                (source, run) -> new MeteredModel(
                        new ReplayModel(folder, store, source, run.notices()), run.meter(), Prompt::maxOutputTokens));
    }

    /** A model with these settings. */
    public OpenedModel open(ModelSettings settings) {
        Redaction redaction = new Redaction(credentials.allKeys());
        Peer peer = new Peer(settings.name(), settings.address());
        Faults faults = new Faults(peer, redaction, clock);
        ChatEndpoint endpoint = new ChatEndpoint(settings, new Transport(credentials.environment()), faults);
        RetryingModel model = new RetryingModel(
                peer,
                endpoint,
                settings.provider().callLimit(),
                RetryPolicy.standard(random),
                new RateGate(clock, sleeper));
        return new OpenedModel(
                settings.name(),
                destination(settings),
                (source, run) -> new MeteredModel(
                        bound(settings.name(), model, run), run.meter(), p -> OutputRoom.of(settings, p)));
    }

    private static LanguageModel bound(String name, RetryingModel model, Run run) {
        return new LanguageModel() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Completion complete(Prompt prompt) {
                Runnable over = Patience.tell(name, run.notices());
                try {
                    return model.complete(prompt, run.deadline(), run.notices());
                } finally {
                    over.run();
                }
            }
        };
    }

    private static Message destination(ModelSettings settings) {
        return settings.isLocal()
                ? Message.of(
                        "model.sent-here", settings.name(), settings.address().site())
                : Message.of(
                        "model.sent-to",
                        settings.provider().info().label(),
                        settings.address().site(),
                        settings.model());
    }

    /**
     * Tries a model with one short call.
     *
     * @param notices told of waits
     * @return its answer
     * @throws ModelException when there is none
     */
    public Completion ping(OpenedModel model, Consumer<Message> notices) {
        Meter meter = new Meter(Prices.packaged(), null, m -> {});
        Run run = new Run(meter, Deadline.in(Duration.ofMinutes(2), clock), notices);
        return model.about(Hashes.sha256(""), run)
                .complete(new Prompt("ping", "", "Réponds par le seul mot : oui", false, 256));
    }
}
