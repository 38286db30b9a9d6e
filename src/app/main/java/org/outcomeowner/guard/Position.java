package org.outcomeowner.guard;

import java.util.List;

/**
 * How far a walk through issues in the order of a time has come. Between two pages issues may come and go; what is behind it is not seen again, and
 * nothing before it is passed over.
 *
 * @param second in milliseconds since 1970, the precision of the index
 * @param within how many issues of that second were seen
 */
record Position(long second, int within) {
    private static final long SECOND = 1000;

    static Position at(long millis) {
        return new Position(millis - Math.floorMod(millis, SECOND), 0);
    }

    /** After a page with issues of these times, in their order. */
    Position after(List<Long> times) {
        if (times.isEmpty()) {
            return this;
        }
        Position last = at(times.get(times.size() - 1));
        int inLast = (int)
                times.stream().filter(time -> at(time).second == last.second).count();
        return new Position(last.second, last.second == second ? within + inLast : inLast);
    }
}
