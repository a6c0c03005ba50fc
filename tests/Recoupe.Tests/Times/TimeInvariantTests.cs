using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Recoupe.Languages;
using Recoupe.Quantities;
using Recoupe.Tests.Specs;
using Recoupe.Text;
using Recoupe.Times;

namespace Recoupe.Tests.Times;

/// <summary>What holds for any text and any publication: valid values, valid spans, no exception, one result in every culture.</summary>
public sealed partial class TimeInvariantTests
{
    private static readonly string[] Languages = ["fr", "en", "es", "de"];

    // Words that make times and numbers, so that random texts hit the rules and the resolver.
    private static readonly string[] Words =
    [
        "hier", "lundi", "mardi", "dernier", "prochain", "le", "la", "du", "au", "semaine", "mois", "année", "il", "y", "a", "dans", "ans", "29", "février", "31", "avril", "2000", "0", "24", "h", "30",
        "trois", "cent", "mille", "milliards", "d", "'", "euros", "%", "veille", "lendemain", "plus", "tard", "siècle", "XXe", "premier", "trimestre", "été", "hiver", "Noël", "Pâques", "9999", "1000", "-", "à", "et", "de",
        "yesterday", "Monday", "last", "next", "week", "year", "ago", "in", "years", "February", "the", "third", "quarter", "of", "century", "decade", "1990s", "Easter", "p.m.", "5", "million", "dollars", "days", "later",
        "gestern", "Montagabend", "vor", "Jahren", "Uhr", "20.30", "nächste", "Woche", "dreißig", "siebenhundert", "Jahrhundert", "ayer", "hace", "años", "próximo", "lunes", "enero", "siglo", "XV", "$", "€", ",", ".", "(", ")", "\n", "1/2", "29/02/2023", "2024-02-29", "12:60", "demi", "et demi", "half a", "anderthalb", ".5", "km", "miles", "cups", "vendredi", "janvier", "mars", "suivante", "through", "Friday", "fortnight", "following", "folgenden", "bis", "März", "curso", "2021/22", "medio", "\uD800", "𝟙", "\0",
    ];

    [Fact]
    public void Annotate_AnyWords_GivesValidTimex() =>
        Prop.ForAll<int>(seed =>
        {
            Random random = new(seed);
            string text = string.Join(' ', Enumerable.Range(0, random.Next(80)).Select(_ => Words[random.Next(Words.Length)]));
            CheckLayers(text, Languages[random.Next(4)], AnyPublication(random));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Annotate_AnyText_GivesValidTimex() =>
        Prop.ForAll<string, int>((text, seed) =>
        {
            Random random = new(seed);
            CheckLayers(text ?? "", Languages[random.Next(4)], AnyPublication(random));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("2024-02-29")]
    [InlineData("2022-10-11T23:59:59+14:00")]
    public void Annotate_EdgesOfTheCalendar_GivesValidTimex(string published)
    {
        Assert.True(PublicationTime.TryParse(published, out PublicationTime at));
        foreach (string language in Languages)
        {
            CheckLayers(string.Join(' ', Words), language, at);
            CheckLayers("il y a 4000000 ans, dans 99999999 jours, il y a 9000 siècles, hier, demain, la semaine dernière, l'an prochain, 3000000 years ago, in 99999 Jahren, hace 99999 años", language, at);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fr-FR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Annotate_AnyCulture_GivesTheSame(string culture)
    {
        string text = string.Join(' ', Words) + " 2,4 milliards d'euros (2.53 milliards de dollars) İstanbul";
        PublicationTime at = new(new DateOnly(2022, 10, 11));
        string[] expected = [.. Languages.Select(language => Print(Annotated(text, language, at)))];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, Languages.Select(language => Print(Annotated(text, language, at))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("7")]
    [InlineData("1 ")]
    [InlineData("a")]
    [InlineData("trois ")]
    [InlineData("1.")]
    [InlineData("et ")]
    public void Annotate_LongRuns_ComeToAnEnd(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));
        foreach (string language in Languages)
        {
            CheckLayers(text, language, null);
        }
    }

    private static PublicationTime? AnyPublication(Random random)
    {
        if (random.Next(8) == 0)
        {
            return null;
        }

        DateOnly day = DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1));
        return random.Next(2) == 0
            ? new PublicationTime(day)
            : new PublicationTime(day, new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)), TimeSpan.FromMinutes(random.Next(-14 * 60, (14 * 60) + 1)));
    }

    private static void CheckLayers(string text, string language, PublicationTime? published)
    {
        Annotations layers = Annotated(text, language, published);
        ValidatingStage.Check(text, layers);
        Assert.All(layers.Times, time => Assert.True(time.Value is null || Timex().IsMatch(time.Value), $"{time.Value} of {time.Rule}"));
        Assert.All(layers.Times.SelectMany(time => (time.Value ?? "").Split('/')), CheckDay);
        Assert.All(layers.Quantities, quantity =>
        {
            Assert.True(quantity.Value is not { } value || double.IsFinite(value));
            Assert.True(quantity.UpperValue is not { } upper || upper >= quantity.Value);
            Assert.NotEmpty(quantity.Unit);
        });
        for (int i = 1; i < layers.Times.Count; i++)
        {
            Assert.False(layers.Times[i].Span.Overlaps(layers.Times[i - 1].Span));
        }
    }

    // What names a day names one that the calendar has.
    private static void CheckDay(string value)
    {
        if (value.Length >= 10 && char.IsAsciiDigit(value[0]) && char.IsAsciiDigit(value[5]) && char.IsAsciiDigit(value[8]))
        {
            Assert.True(DateOnly.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), value);
        }
    }

    private static Annotations Annotated(string text, string language, PublicationTime? published)
    {
        ArticleContext context = new(new Article { Id = "any", Text = text, Language = language, Published = published }, Annotations.None);
        new TimeStage(LanguageCatalog.Embedded).Annotate(context);
        new QuantityStage(LanguageCatalog.Embedded).Annotate(context);
        return context.Layers;
    }

    private static string Print(Annotations layers) =>
        string.Join('\n', layers.Times.Select(time => $"{time.Span} {time.Value} {time.Rule}")) + "\n"
        + string.Join('\n', layers.Quantities.Select(quantity => string.Create(CultureInfo.InvariantCulture, $"{quantity.Span} {quantity.Value:R} {quantity.UpperValue:R} {quantity.Unit} {quantity.Rule}")));

    [GeneratedRegex(
        @"^(PRESENT_REF|PAST_REF|FUTURE_REF|BC\d{2,4}|P(T?X(Y|M|W|D|H|S|Q|DE|CE|ML|WE|SE)|[\d.]+(Y|M|W|WE|D|Q|H|DE|CE|ML|SE)([\d.]+(M|W|D))?(T[\d.]+(H|M|S))?|T[\d.]+(H|M|S)([\d.]+(M|S))?)|@/@|@)$",
        RegexOptions.NonBacktracking)]
    private static partial Regex Shape();

    private const string Point = @"((\d{4}|XXXX)(-(0[1-9]|1[0-2]|XX)(-(0[1-9]|[12]\d|3[01]|XX))?|-W(0[1-9]|[1-4]\d|5[0-3]|XX)(-([1-7]|WE))?|-Q[1-4]|-H[12]|-(SP|SU|FA|WI))?|\d{1,3})?(T(([01]\d|2[0-4])(:[0-5]\d(:[0-5]\d)?)?(Z|[+-]\d{2}:\d{2})?|MO|MI|AF|EV|NI|DT))?";

    private static Regex Timex() => Compiled.Value;

    private static readonly Lazy<Regex> Compiled = new(() => new Regex(Shape().ToString().Replace("@", Point, StringComparison.Ordinal), RegexOptions.NonBacktracking));
}
