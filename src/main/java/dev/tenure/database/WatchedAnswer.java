package dev.tenure.database;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;

import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/** What a connection answers to a question, passed on as it comes. */
final class WatchedAnswer<T> extends Flux<T> {

    private final ConnectionHealth health;
    private final Publisher<? extends T> answer;

    WatchedAnswer(ConnectionHealth health, Publisher<? extends T> answer) {
        this.health = health;
        this.answer = answer;
    }

    @Override
    public void subscribe(CoreSubscriber<? super T> asker) {
        answer.subscribe(new Question<>(health, asker));
    }

    private static final class Question<T> extends AnswerProgress
            implements CoreSubscriber<T>, Subscription {

        private final ConnectionHealth health;
        private final CoreSubscriber<? super T> asker;
        private @Nullable Subscription subscription;
        private boolean isOver;

        Question(ConnectionHealth health, CoreSubscriber<? super T> asker) {
            this.health = health;
            this.asker = asker;
        }

        @Override
        public Context currentContext() {
            return asker.currentContext();
        }

        @Override
        public void onSubscribe(Subscription answering) {
            subscription = answering;
            health.asked(this);
            asker.onSubscribe(this);
        }

        @Override
        public void request(long count) {
            want(count);
            if (subscription != null) {
                subscription.request(count);
            }
        }

        @Override
        public void onNext(T part) {
            receive();
            asker.onNext(part);
        }

        @Override
        public void onComplete() {
            isOver = true;
            health.answered(this);
            asker.onComplete();
        }

        @Override
        public void onError(Throwable failure) {
            isOver = true;
            health.failed(this, failure);
            asker.onError(failure);
        }

        @Override
        public void cancel() {
            if (!isOver) {
                isOver = true;
                health.abandoned(this);
            }
            if (subscription != null) {
                subscription.cancel();
            }
        }
    }
}
