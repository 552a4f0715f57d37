package fr.plume.llm;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import fr.plume.prompt.Prompt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A provider's model through LangChain4j; what it throws ends here. */
final class ChatEndpoint implements Endpoint {

    /** Fewer tokens read than this share of the estimate: the server dropped the start of the prompt. */
    private static final double WHOLE = 0.7;

    /** Shorter prompts fit in any context; their estimate is too rough to judge by. */
    private static final long MEASURABLE = 512;

    /** Characters: some sixty thousand words, far beyond the room that any prompt asks for. */
    private static final int MOST_TEXT = 400_000;

    private final ModelSettings settings;
    private final ModelHttp http;
    private final ChatModel model;
    private final Faults faults;

    ChatEndpoint(ModelSettings settings, Exchange transport, Faults faults) {
        this.settings = settings;
        this.faults = faults;
        this.http = new ModelHttp(transport, settings.provider().shape(), faults);
        this.model = settings.provider().chatModel(settings, http);
    }

    @Override
    public Completion ask(Prompt prompt, Duration limit) {
        ChatRequest request = ChatRequest.builder()
                .messages(messages(prompt))
                .parameters(settings.provider().parameters(settings, prompt, OutputRoom.of(settings, prompt)))
                .build();
        Completion completion = completion(prompt, http.within(limit, () -> chat(request)));
        if (completion.text().isBlank() && completion.finish() == Completion.Finish.FILTER) {
            throw faults.blocked("content filter");
        }
        return completion;
    }

    private static List<ChatMessage> messages(Prompt prompt) {
        List<ChatMessage> messages = new ArrayList<>();
        if (!prompt.system().isBlank()) {
            messages.add(SystemMessage.from(prompt.system()));
        }
        messages.add(UserMessage.from(prompt.user()));
        return messages;
    }

    private ChatResponse chat(ChatRequest request) {
        try {
            return model.chat(request);
        } catch (CallFault e) {
            throw e;
        } catch (RuntimeException e) {
            // Our shapes leave LangChain4j nothing to stumble on; should it stumble, the run still ends in a sentence.
            CallFault fault = faults.malformed("other-shape");
            fault.initCause(e);
            throw fault;
        }
    }

    private Completion completion(Prompt prompt, ChatResponse response) {
        String text =
                response.aiMessage().text() == null ? "" : response.aiMessage().text();
        if (text.length() > MOST_TEXT) {
            throw faults.tooMuchText(text.length()).having(faults.redaction().prose(text));
        }
        String served = response.metadata().modelName();
        return new Completion(
                faults.redaction().prose(text),
                finish(response.metadata().finishReason()),
                usage(prompt, text, response.metadata().tokenUsage()),
                served == null || served.isBlank()
                        ? settings.model()
                        : faults.redaction().prose(served));
    }

    private Completion.Finish finish(FinishReason reason) {
        if (reason == null) {
            return Completion.Finish.LENGTH;
        }
        return switch (reason) {
            case STOP -> Completion.Finish.STOP;
            case LENGTH -> Completion.Finish.LENGTH;
            case CONTENT_FILTER -> Completion.Finish.FILTER;
            case OTHER -> settings.provider().otherFinish();
            case TOOL_EXECUTION -> Completion.Finish.OTHER;
        };
    }

    private Usage usage(Prompt prompt, String text, TokenUsage counted) {
        long expected = TokenEstimator.estimate(prompt);
        long input = counted == null ? 0 : count(counted.inputTokenCount());
        long output = counted == null ? 0 : count(counted.outputTokenCount());
        boolean tooFew = input > 0 && expected >= MEASURABLE && input < expected * WHOLE;
        if (tooFew && settings.provider().mayDropThePrompt()) {
            throw faults.truncatedPrompt(input, expected)
                    .having(faults.redaction().prose(text));
        }
        boolean estimated = input == 0 || output == 0 && !text.isEmpty();
        return new Usage(
                1, input == 0 ? expected : input, output == 0 ? TokenEstimator.estimate(text) : output, estimated);
    }

    private static long count(Integer tokens) {
        return tokens == null ? 0 : tokens;
    }
}
