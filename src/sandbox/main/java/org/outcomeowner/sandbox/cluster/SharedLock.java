package org.outcomeowner.sandbox.cluster;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A lock between nodes: first among the threads of this one, then by a row in the database. A thread may take it again. */
final class SharedLock implements ClusterLock {
    private static final long ASK_AGAIN_MS = 20;

    private final ReentrantLock local = new ReentrantLock();
    private final String name;
    private final ThisNode node;
    private final LockRows rows;

    SharedLock(String name, ThisNode node, LockRows rows) {
        this.name = name;
        this.node = node;
        this.rows = rows;
    }

    @Override
    public void lock() {
        boolean interrupted = false;
        while (true) {
            try {
                lockInterruptibly();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
        local.lockInterruptibly();
        takeRow(Long.MAX_VALUE);
    }

    @Override
    public boolean tryLock() {
        if (!local.tryLock()) {
            return false;
        }
        try {
            return takeRow(0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
        long end = System.nanoTime() + unit.toNanos(time);
        return local.tryLock(time, unit) && takeRow(Math.max(0, end - System.nanoTime()));
    }

    /** With the local lock held: takes the row within the time, or gives the local lock back. */
    private boolean takeRow(long nanos) throws InterruptedException {
        boolean taken = local.getHoldCount() > 1;
        try {
            taken = taken || rows.acquire(name, node) || nanos > 0 && waitForRow(nanos);
            return taken;
        } finally {
            if (!taken) {
                local.unlock();
            }
        }
    }

    private boolean waitForRow(long nanos) throws InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < nanos) {
            TimeUnit.MILLISECONDS.sleep(ASK_AGAIN_MS);
            if (rows.acquire(name, node)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void unlock() {
        if (!local.isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("Lock “" + name + "” is not held by this thread");
        }
        try {
            if (local.getHoldCount() == 1) {
                rows.release(name, node);
            }
        } finally {
            local.unlock();
        }
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException("ClusterLock.newCondition");
    }
}
