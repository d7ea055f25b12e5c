package dev.tenure.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;

class BudgetsTest {

    private final Clock clock = new Clock();
    private final Budgets budgets = new Budgets(600, clock);

    /** A clock that stands until it is moved. */
    private static final class Clock implements TimeMeter {

        private Duration now = Duration.ofDays(1);

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public long currentTimeNanos() {
            return now.toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    @Test
    void areGivenBackEvenly() throws UnknownHostException {
        Budget budget = of("192.0.2.1");
        assertThat(budget.left()).isEqualTo(600);
        budget.spend(600);
        assertThat(budget.left()).isZero();
        assertThat(budget.untilPaid(0)).isEqualTo(Duration.ofSeconds(1));
        clock.move(Duration.ofSeconds(10));
        assertThat(budget.left()).isEqualTo(100);
        clock.move(Duration.ofHours(1));
        assertThat(budget.left()).isEqualTo(600);
    }

    @Test
    void goIntoDebtThatIsPaidByWaiting() throws UnknownHostException {
        Budget budget = of("192.0.2.1");
        budget.spend(1_000);
        assertThat(budget.left()).isEqualTo(-400);
        assertThat(budget.untilPaid(-400)).isEqualTo(Duration.ofSeconds(41));
        clock.move(Duration.ofSeconds(40));
        assertThat(budget.left()).isZero();
        clock.move(Duration.ofSeconds(1));
        assertThat(budget.left()).isPositive();
    }

    @Test
    void areOneForAnAddressAndForACustomerOfIpv6() throws UnknownHostException {
        assertThat(of("192.0.2.1")).isSameAs(of("192.0.2.1")).isNotSameAs(of("192.0.2.2"));
        assertThat(of("2001:db8:0:1::1"))
                .isSameAs(of("2001:db8:0:1:ffff::2"))
                .isNotSameAs(of("2001:db8:0:2::1"));
    }

    @Test
    void areNotThereWhereAnyNumberMayBeAskedFor() throws UnknownHostException {
        assertThat(new Budgets(0, clock).of(client("192.0.2.1"))).isNull();
    }

    private @Nullable Budget of(String address) throws UnknownHostException {
        return budgets.of(client(address));
    }

    private static InetSocketAddress client(String address) throws UnknownHostException {
        return new InetSocketAddress(InetAddress.getByName(address), 1234);
    }
}
