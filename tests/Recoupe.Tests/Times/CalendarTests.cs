using Recoupe.Times;

namespace Recoupe.Tests.Times;

public sealed class CalendarTests
{
    [Fact]
    public void Date_EveryDayOfFourCenturies_AgreesWithTheFramework()
    {
        for (DateOnly day = new(1896, 1, 1); day.Year < 2104; day = day.AddDays(1))
        {
            long number = Calendar.DayNumber(day.Year, day.Month, day.Day);
            Assert.Equal(((long)day.Year, day.Month, day.Day), Calendar.Date(number));
            Assert.Equal(day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek, Calendar.Weekday(number));
            DateTime time = day.ToDateTime(TimeOnly.MinValue);
            Assert.Equal(((long)System.Globalization.ISOWeek.GetYear(time), System.Globalization.ISOWeek.GetWeekOfYear(time)), Calendar.IsoWeek(number));
        }
    }

    [Theory]
    [InlineData(2000, 4, 23)]
    [InlineData(2022, 4, 17)]
    [InlineData(2024, 3, 31)]
    [InlineData(2038, 4, 25)]
    public void Easter_KnownYears_Falls(int year, int month, int day) =>
        Assert.Equal(Calendar.DayNumber(year, month, day), Calendar.Easter(year));
}
