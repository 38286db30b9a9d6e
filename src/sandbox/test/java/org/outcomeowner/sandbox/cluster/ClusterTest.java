package org.outcomeowner.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.jira.cluster.Node;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.Rule;
import org.junit.Test;
import org.outcomeowner.sandbox.MovableClock;
import org.outcomeowner.sandbox.TestHost;
import org.outcomeowner.sandbox.store.Tx;
import org.springframework.jdbc.core.simple.JdbcClient;

public class ClusterTest {
    private static final String LOCK = "app.once";

    @Rule
    public final TestHost host = TestHost.inMemory();

    private final MovableClock clock = new MovableClock(TestHost.NOW);

    @Test
    public void aLockExcludesTheOtherNodeUntilItIsGivenBack() {
        Member one = member("one");
        Member two = member("two");
        one.lock().lock();

        assertThat(two.lock().tryLock()).isFalse();
        one.lock().unlock();
        assertThat(two.lock().tryLock()).isTrue();
    }

    @Test
    public void aLockIsHeldUntilItsThreadHasGivenItBackAsOftenAsItTookIt() {
        Member one = member("one");
        Member two = member("two");
        one.lock().lock();
        one.lock().lock();
        one.lock().unlock();

        assertThat(two.lock().tryLock()).isFalse();
        one.lock().unlock();
        assertThat(two.lock().tryLock()).isTrue();
    }

    @Test
    public void aLockExcludesTheOtherThreadsOfItsNode() {
        Member one = member("one");
        one.lock().lock();

        boolean taken = CompletableFuture.supplyAsync(one.lock()::tryLock).join();

        assertThat(taken).isFalse();
    }

    @Test
    public void whoWaitsForALockGetsItWhenItIsGivenBack() {
        Member one = member("one");
        one.lock().lock();
        CompletableFuture<Void> waiting =
                CompletableFuture.runAsync(member("two").lock()::lock);

        one.lock().unlock();

        assertThat(waiting).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    public void waitingForALockEndsWithItsTime() throws InterruptedException {
        member("one").lock().lock();

        assertThat(member("two").lock().tryLock(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    public void waitingForALockCanBeInterrupted() {
        member("one").lock().lock();
        ClusterLock lock = member("two").lock();
        AtomicReference<Throwable> end = new AtomicReference<>();

        CompletableFuture.runAsync(() -> {
                    Thread.currentThread().interrupt();
                    try {
                        lock.lockInterruptibly();
                    } catch (InterruptedException e) {
                        end.set(e);
                    }
                })
                .join();

        assertThat(end.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    public void theLocksOfADeadNodeAreFreeAfterTheLease() {
        member("one").lock().lock();
        Member two = member("two");

        clock.pass(ClusterMembership.LEASE);
        assertThat(two.lock().tryLock()).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(two.lock().tryLock()).isTrue();
    }

    @Test
    public void aNodeThatLivesKeepsItsLocksForAsLongAsItWants() {
        Member one = member("one");
        one.lock().lock();
        for (int i = 0; i < 20; i++) {
            clock.pass(Duration.ofSeconds(20));
            one.membership().tick();
        }

        assertThat(member("two").lock().tryLock()).isFalse();
    }

    @Test
    public void aNodeThatWasTooLateDoesNotGiveBackTheLockOfItsSuccessor() {
        Member one = member("one");
        one.lock().lock();
        clock.pass(Duration.ofMinutes(1));
        Member two = member("two");
        two.lock().lock();

        one.lock().unlock();

        assertThat(member("three").lock().tryLock()).isFalse();
    }

    @Test
    public void aNodeThatStopsOrStartsAnewFreesWhatItHeld() {
        Member one = member("one");
        one.lock().lock();
        one.membership().leave();
        Member two = member("two");
        assertThat(two.lock().tryLock()).isTrue();

        member("two").membership().join();

        assertThat(member("three").lock().tryLock()).isTrue();
    }

    @Test
    public void aLockIsTakenAtOnceEvenWithinATransactionThatIsRolledBack() {
        Member one = member("one");
        Member two = member("two");

        host.get(Tx.class).run(() -> {
            one.lock().lock();
            assertThat(two.lock().tryLock()).isFalse();
            one.lock().unlock();
            assertThat(two.lock().tryLock()).isTrue();
        });
    }

    @Test
    public void aLockCannotBeGivenBackByAThreadThatDoesNotHoldIt() {
        assertThatExceptionOfType(IllegalMonitorStateException.class)
                .isThrownBy(() -> member("one").lock().unlock())
                .withMessage("Lock “app.once” is not held by this thread");
    }

    @Test
    public void aNodeThatIsAloneAsksNoDatabaseForItsLocks() {
        ThisNode alone = ThisNode.of(Optional.empty());
        ClusterLock lock = new SandboxClusterLockService(alone, null).getLockForName(LOCK);

        lock.lock();

        assertThat(CompletableFuture.supplyAsync(lock::tryLock).join()).isFalse();
    }

    @Test
    public void nodesSeeEachOtherAsLongAsTheyLive() {
        Member one = member("one");
        Member two = member("two");
        one.membership().join();
        assertThat(one.membership().isAlone()).isTrue();

        two.membership().join();
        assertThat(one.manager().findLiveNodes()).extracting(Node::getNodeId).containsExactly("one", "two");
        assertThat(one.membership().isAlone()).isFalse();

        clock.pass(Duration.ofMinutes(1));
        one.membership().tick();
        assertThat(one.manager().findLiveNodes()).containsExactly(new Node("one"));
    }

    @Test
    public void aNodeThatStopsIsGoneAtOnce() {
        Member one = member("one");
        one.membership().join();
        one.membership().leave();

        assertThat(member("two").manager().findLiveNodes()).isEmpty();
    }

    @Test
    public void anInstanceWithoutNodeNamesIsNoCluster() {
        Member alone = new Member(ThisNode.of(Optional.empty()));
        alone.membership().join();

        assertThat(alone.manager().isClustered()).isFalse();
        assertThat(alone.manager().getNodeId()).isNull();
        assertThat(alone.manager().findLiveNodes()).isEmpty();
        assertThat(alone.membership().isAlone()).isTrue();
        assertThat(member("one").manager().isClustered()).isTrue();
        assertThat(member("one").manager().getNodeId()).isEqualTo("one");
    }

    private Member member(String name) {
        return new Member(ThisNode.of(Optional.of(name)));
    }

    /** A process of a node. */
    private final class Member {
        private final LockRows rows = new LockRows(() -> host.get(JdbcClient.class), host.get(Tx.class), clock);
        private final SandboxClusterLockService locks;
        private final ClusterMembership membership;
        private final SandboxClusterManager manager;

        Member(ThisNode node) {
            NodeRows nodes = new NodeRows(host.get(JdbcClient.class), host.get(Tx.class));
            locks = new SandboxClusterLockService(node, rows);
            membership = new ClusterMembership(node, nodes, rows, clock);
            manager = new SandboxClusterManager(node, membership);
        }

        ClusterLock lock() {
            return locks.getLockForName(LOCK);
        }

        ClusterMembership membership() {
            return membership;
        }

        SandboxClusterManager manager() {
            return manager;
        }
    }
}
