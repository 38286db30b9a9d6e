package org.outcomeowner.sandbox.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class QuartzDaysTest {
    @Test
    public void sundayIsTheFirstDay() {
        assertThat(days("1")).isEqualTo("SUN");
        assertThat(days("7")).isEqualTo("SAT");
    }

    @Test
    public void rangesAndListsAreSpelledOut() {
        assertThat(days("2-6")).isEqualTo("MON,TUE,WED,THU,FRI");
        assertThat(days("1,7")).isEqualTo("SUN,SAT");
        assertThat(days("6-2")).isEqualTo("FRI,SAT,SUN,MON");
        assertThat(days("2-6/2")).isEqualTo("MON,WED,FRI");
        assertThat(days("1/3")).isEqualTo("SUN,WED,SAT");
    }

    @Test
    public void theNthAndTheLastDayOfAMonthKeepTheirMark() {
        assertThat(days("6#2")).isEqualTo("FRI#2");
        assertThat(days("6L")).isEqualTo("FRIL");
    }

    @Test
    public void whatIsNoNumberStaysAsItIs() {
        assertThat(days("?")).isEqualTo("?");
        assertThat(days("MON-FRI")).isEqualTo("MON-FRI");
        assertThat(days("9")).isEqualTo("9");
        assertThat(QuartzDays.translate("hourly")).isEqualTo("hourly");
    }

    private static String days(String field) {
        return QuartzDays.translate("0 0 2 ? * " + field).replace("0 0 2 ? * ", "");
    }
}
